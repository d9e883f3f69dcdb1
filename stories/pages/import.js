/* 这一页只管“内容从哪里来、结果放到哪里”；读表用 disclosure 的函数，显示和核对用页面上的标签。 */
(function () {
  var importer = window.disclosure;
  var at = function (id) {
    return document.getElementById(id);
  };
  /* 最近一次的内容和它的名称；年份、机关等改了，再读一遍。 */
  var source;
  var turn = 0;

  function open(file, name) {
    source = { file: file, name: name || file.name };
    read();
  }

  function read() {
    say('正在读…', '');
    var mine = ++turn;
    var wishes = {
      year: Number(at('year').value) || undefined,
      agency: at('agency').value || undefined,
      prose: at('prose').checked,
    };
    importer.importFile(source.file, wishes).then(function (result) {
      if (mine === turn) show(result);
    });
  }

  function say(text, state) {
    at('status').textContent = text;
    at('status').className = state;
  }

  function show(result) {
    var refused = importer.refused(result);
    var sentences = importer.describeImport(result);
    var reason = refused ? sentences.shift() : '';
    var doubts = result.doubts.map(function (doubt, index) {
      return doubt.code === 'year' ? '没有找到报告的年份，请在上面填。' : sentences[index];
    });
    var repairs = sentences.slice(doubts.length);
    list('doubts', doubts);
    list('repairs', repairs);
    if (refused) say(source.name + '：没有读入。' + reason, 'refused');
    else say(source.name + '：' + summary(result.json, doubts, repairs), doubts.length ? 'doubtful' : 'sure');
    at('result').hidden = !result.report;
    at('report').report = result.report ? result.json : null;
    if (!result.report) return;
    /* 有文字就六章都排出来，只有表就一张一张放。 */
    var tags = result.json.chapters ? [] : Object.keys(result.json.tables).map(tag);
    at('report').replaceChildren.apply(at('report'), tags);
    take(result.json);
  }

  function tag(section) {
    var element = document.createElement('disclosure-table');
    element.setAttribute('section', section);
    element.setAttribute('findings', 'mark');
    return element;
  }

  function summary(json, doubts, repairs) {
    var parts = ['读出 ' + Object.keys(json.tables).length + ' 张表'];
    if (repairs.length) parts.push('按表式修正 ' + repairs.length + ' 处');
    parts.push(doubts.length ? '存疑 ' + doubts.length + ' 处' : '没有存疑');
    return parts.join('，') + '。';
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
      '<script src="/js/disclosure.js" data-enhance></' + 'script>',
      '',
      '<disclosure-report src="/gk/' + name + '">',
      '  <a href="/gk/' + name + '#disclosure-report">' + json.year + '年数据</a>',
      '</disclosure-report>',
    ].join('\n');
    document.querySelectorAll('.name').forEach(function (place) {
      place.textContent = name;
    });
    URL.revokeObjectURL(at('save').href);
    at('save').href = URL.createObjectURL(new window.Blob([text], { type: 'application/json' }));
    at('save').download = name;
    document.querySelectorAll('.actions [role=status]').forEach(function (status) {
      status.textContent = '';
    });
  }

  /* Word 和网页给出的是带表格的 HTML，文件管理器给出的是文件；别的照浏览器的办法处理。 */
  function receive(data, name) {
    var html = data.getData('text/html');
    if (/<table/i.test(html)) open(new window.File([html], 'pasted.html'), name);
    else if (data.files.length) open(data.files[0]);
    else return false;
    return true;
  }

  at('paste').addEventListener('paste', function (event) {
    if (!receive(event.clipboardData, '粘贴的内容')) return;
    event.preventDefault();
    at('paste').value = event.clipboardData.getData('text/plain');
  });
  var typing;
  at('paste').addEventListener('input', function () {
    clearTimeout(typing);
    typing = setTimeout(function () {
      open(new window.File([at('paste').value], 'pasted.txt'), '粘贴的内容');
    }, 300);
  });
  at('file').addEventListener('change', function () {
    if (at('file').files[0]) open(at('file').files[0]);
    /* 同一个文件改好了再选，也要再读。 */
    at('file').value = '';
  });
  ['year', 'agency', 'prose'].forEach(function (id) {
    at(id).addEventListener('change', function () {
      if (source) read();
    });
  });
  at('input').addEventListener('submit', function (event) {
    event.preventDefault();
  });

  document.addEventListener('dragover', function (event) {
    if (event.dataTransfer.types.indexOf('Files') < 0 && event.dataTransfer.types.indexOf('text/html') < 0) return;
    document.body.classList.add('dropping');
    event.preventDefault();
  });
  document.addEventListener('dragleave', function (event) {
    if (!event.relatedTarget) document.body.classList.remove('dropping');
  });
  document.addEventListener('drop', function (event) {
    document.body.classList.remove('dropping');
    if (receive(event.dataTransfer, '拖来的内容')) event.preventDefault();
  });

  document.querySelectorAll('[data-copy]').forEach(function (button) {
    button.addEventListener('click', function () {
      var field = at(button.getAttribute('data-copy'));
      field.select();
      /* 内网页面多是 http，没有新的剪贴板接口。 */
      var copied = document.execCommand('copy');
      if (copied) button.focus();
      button.nextElementSibling.textContent = copied ? '已复制。' : '没有复制成，内容已选中，请按 Ctrl+C。';
    });
  });
})();
