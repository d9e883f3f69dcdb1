/* 这一页只管“内容从哪里来、结果放到哪里”；读表用 disclosureImport，显示和核对用页面上的标签。 */
(function () {
  var importer = window.disclosureImport;
  var at = function (id) {
    return document.getElementById(id);
  };
  /* 最近一次的内容；年份、机关改了，再读一遍。 */
  var source;
  var turn = 0;

  function open(file) {
    source = file;
    at('status').textContent = '正在读…';
    var mine = ++turn;
    importer
      .importFile(file, { year: Number(at('year').value) || undefined, agency: at('agency').value || undefined })
      .then(function (result) {
        if (mine === turn) show(result);
      });
  }

  function show(result) {
    var refused = importer.refused(result);
    var sentences = importer.describeImport(result);
    var reason = refused ? sentences.shift() : '';
    var doubts = sentences.slice(0, result.doubts.length);
    var repairs = sentences.slice(result.doubts.length);
    list('doubts', doubts);
    list('repairs', repairs);
    at('status').textContent = refused
      ? '没有读入。' + reason
      : '读出 ' + Object.keys(result.json.tables).length + ' 张表，存疑 ' + doubts.length + ' 处，修正 ' + repairs.length + ' 处。';
    at('result').hidden = !result.report;
    at('report').report = result.report ? result.json : null;
    if (result.report) take(result.json);
  }

  function list(id, sentences) {
    var box = at(id);
    box.hidden = !sentences.length;
    box.querySelector('ul').replaceChildren.apply(
      box.querySelector('ul'),
      sentences.map(function (sentence) {
        var item = document.createElement('li');
        item.textContent = sentence;
        return item;
      }),
    );
  }

  function take(json) {
    var name = json.year + '.json';
    var text = JSON.stringify(json, null, 2) + '\n';
    at('json').value = text;
    at('snippet').value = [
      '<script defer src="disclosure.js"></' + 'script>',
      '<disclosure-report src="' + name + '">',
      '  <a href="' + name + '">' + json.year + '年度数据</a>',
      '</disclosure-report>',
    ].join('\n');
    URL.revokeObjectURL(at('save').href);
    at('save').href = URL.createObjectURL(new window.Blob([text], { type: 'application/json' }));
    at('save').download = name;
  }

  /* Word 和网页复制出来的是带表格的 HTML；框里只留文字给人看。 */
  at('paste').addEventListener('paste', function (event) {
    var data = event.clipboardData;
    var html = data.getData('text/html');
    if (!data.files.length && !/<table/i.test(html)) return;
    event.preventDefault();
    at('paste').value = data.getData('text/plain');
    open(html ? new window.File([html], 'pasted.html') : data.files[0]);
  });
  at('paste').addEventListener('input', function () {
    open(new window.File([at('paste').value], 'pasted.txt'));
  });
  at('file').addEventListener('change', function () {
    if (at('file').files[0]) open(at('file').files[0]);
  });
  ['year', 'agency'].forEach(function (id) {
    at(id).addEventListener('change', function () {
      if (source) open(source);
    });
  });
  at('input').addEventListener('submit', function (event) {
    event.preventDefault();
  });

  function dropping(event) {
    var has = event.type === 'dragover';
    document.body.classList.toggle('dropping', has);
    event.preventDefault();
    if (event.type === 'drop' && event.dataTransfer.files[0]) open(event.dataTransfer.files[0]);
  }
  ['dragover', 'dragleave', 'drop'].forEach(function (type) {
    document.addEventListener(type, dropping);
  });

  document.querySelectorAll('[data-copy]').forEach(function (button) {
    button.addEventListener('click', function () {
      var field = at(button.getAttribute('data-copy'));
      field.select();
      /* 内网页面多是 http，没有新的剪贴板接口。 */
      at('copied').textContent = document.execCommand('copy') ? '已复制。' : '没有复制成，内容已选中，请按 Ctrl+C。';
    });
  });
})();
