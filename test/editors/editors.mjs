/**
 * Each editor as a page that has it, as its own documentation sets it up: what the page holds, and how it is started. `start` runs in
 * the page and resolves to the editor's own ways: `set` is what the source view and reopening an article do, `get` what is saved.
 * `from` is its package, which may carry another version than its own.
 */
import { versions } from './install.mjs';

const modules = '/test/editors/node_modules';
const ueditor = `${modules}/ueditor/example/public/ueditor`;
const script = (address) => `<script src="${address}"></script>`;
const sheet = (address) => `<link rel="stylesheet" href="${address}">`;
const field = '<textarea id="editor"></textarea>';

export const editors = [
  {
    name: 'TinyMCE',
    from: 'tinymce',
    head: script(`${modules}/tinymce/tinymce.min.js`),
    body: field,
    start: async () => {
      const [editor] = await window.tinymce.init({ selector: '#editor', license_key: 'gpl', plugins: 'code link lists table' });
      return { set: (html) => editor.setContent(html), get: () => editor.getContent(), focus: () => editor.focus() };
    },
  },
  {
    name: 'TinyMCE',
    setting: 'convert_urls: false',
    from: 'tinymce',
    head: script(`${modules}/tinymce/tinymce.min.js`),
    body: field,
    start: async () => {
      const options = { selector: '#editor', license_key: 'gpl', plugins: 'code link lists table', convert_urls: false };
      const [editor] = await window.tinymce.init(options);
      return { set: (html) => editor.setContent(html), get: () => editor.getContent(), focus: () => editor.focus() };
    },
  },
  {
    name: 'CKEditor',
    from: 'ckeditor5',
    head: sheet(`${modules}/ckeditor5/dist/browser/ckeditor5.css`) + script(`${modules}/ckeditor5/dist/browser/ckeditor5.umd.js`),
    body: '<div id="editor"></div>',
    start: async () => {
      const { ClassicEditor, Essentials, Paragraph, Heading, Bold, Link, List, Table, PasteFromOffice, SourceEditing } = window.CKEDITOR;
      const editor = await ClassicEditor.create(document.getElementById('editor'), {
        licenseKey: 'GPL',
        plugins: [Essentials, Paragraph, Heading, Bold, Link, List, Table, PasteFromOffice, SourceEditing],
        toolbar: ['heading', 'bold', 'link', 'insertTable', 'sourceEditing'],
      });
      return { set: (html) => editor.setData(html), get: () => editor.getData(), focus: () => editor.editing.view.focus() };
    },
  },
  {
    name: 'CKEditor',
    from: 'ckeditor4',
    head: script(`${modules}/ckeditor4/ckeditor.js`),
    body: field,
    start: () =>
      new Promise((resolve) => {
        window.CKEDITOR.replace('editor', { versionCheck: false }).on('instanceReady', ({ editor }) =>
          resolve({
            set: (html) => new Promise((done) => editor.setData(html, done)),
            get: () => editor.getData(),
            focus: () => editor.focus(),
          }),
        );
      }),
  },
  {
    name: 'wangEditor',
    from: '@wangeditor/editor',
    head: sheet(`${modules}/@wangeditor/editor/dist/css/style.css`) + script(`${modules}/@wangeditor/editor/dist/index.js`),
    body: '<div id="toolbar"></div><div id="editor" class="tall"></div>',
    start: async () => {
      const { createEditor, createToolbar } = window.wangEditor;
      const editor = createEditor({ selector: '#editor', html: '<p><br></p>' });
      createToolbar({ editor, selector: '#toolbar' });
      return { set: (html) => editor.setHtml(html), get: () => editor.getHtml(), focus: () => editor.focus() };
    },
  },
  {
    name: 'wangEditor',
    from: 'wangeditor',
    head: script(`${modules}/wangeditor/dist/wangEditor.min.js`),
    body: '<div id="editor"></div>',
    start: async () => {
      const editor = new window.wangEditor('#editor');
      editor.create();
      return {
        set: (html) => editor.txt.html(html),
        get: () => editor.txt.html(),
        focus: () => document.querySelector('#editor [contenteditable]').focus(),
      };
    },
  },
  {
    name: 'UEditor',
    version: '1.4.3',
    from: 'ueditor',
    head: `<script>UEDITOR_HOME_URL = '${ueditor}/'</script>${script(`${ueditor}/ueditor.config.js`)}${script(`${ueditor}/ueditor.all.min.js`)}${script(`${ueditor}/lang/zh-cn/zh-cn.js`)}`,
    body: '<script id="editor" type="text/plain"></script>',
    start: () =>
      new Promise((resolve) => {
        const editor = window.UE.getEditor('editor');
        editor.ready(() =>
          resolve({ set: (html) => editor.setContent(html), get: () => editor.getContent(), focus: () => editor.focus() }),
        );
      }),
  },
  {
    name: 'KindEditor',
    from: 'kindeditor',
    head: script(`${modules}/kindeditor/kindeditor-all-min.js`) + script(`${modules}/kindeditor/lang/zh-CN.js`),
    body: field,
    start: () =>
      new Promise((resolve) => {
        const ready = (editor) => ({ set: (html) => editor.html(html), get: () => editor.html(), focus: () => editor.focus() });
        window.KindEditor.create('#editor', {
          afterCreate() {
            resolve(ready(this));
          },
        });
      }),
  },
];

/** An editor as the table calls it. */
export const titleOf = ({ name, version, from, setting }) =>
  `${name} ${version ?? versions[from]}${version ? `（${from} ${versions[from]}）` : ''}${setting ? `，\`${setting}\`` : ''}`;
