/* 目录里的链接写成 ?report=文件名；这里据此换上数据地址和标题，并标出当前这一份。 */
(function () {
  var name = /[?&]report=([a-z0-9-]+)/.exec(location.search);
  var link = name && document.querySelector('.list a[href="?report=' + name[1] + '"]');
  if (!link) return;
  document.querySelector('.list [aria-current]').removeAttribute('aria-current');
  link.setAttribute('aria-current', 'page');
  document.getElementById('agency').textContent = link.textContent;
  document.querySelector('disclosure-report').setAttribute('src', '../reports/' + name[1] + '.json');
})();
