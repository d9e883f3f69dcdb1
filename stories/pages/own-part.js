/* 门户自己的部件：标签或外层写有 data-mail 的，表下出现一个写信的链接。 */
(window.disclosureParts = window.disclosureParts || []).push({
  name: 'mail',
  wanted: '[data-mail]',
  join: function (host) {
    var link = document.createElement('a');
    link.textContent = '对这张表有疑问，写信给我们';
    return {
      frame: [link],
      show: function (shown) {
        var subject = shown.report.year + '年度 ' + shown.grid.form.title;
        link.href = 'mailto:' + host.closest('[data-mail]').dataset.mail + '?subject=' + encodeURIComponent(subject);
      },
      leave: function () {},
    };
  },
});
