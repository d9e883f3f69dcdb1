import { edited } from './edited.mjs';

/**
 * What lit reads from the window and no page of ours gives it: content of the page with such an id, or a library that puts its own
 * `Event` in the window's place, would stop the whole script. And what it asks of elements that the oldest browsers cannot. A pattern
 * that is not found any more stops the build.
 */
const optional = {
  'lit-html/lit-html.js': [
    [/,\w=\w+\.litHtmlPolyfillSupport;\w\?\.\(\w,\w\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);const /, ','],
    [/(this\.element)\.toggleAttribute\((this\.name),(!!\w&&\w!==\w)\)/, '$3?$1.setAttribute($2,""):$1.removeAttribute($2)'],
    // A second copy of this script may not make the policy again; it renders nothing, as the first one has the tags.
    [/\w\?(\w\.createPolicy\(.+?\}\)):void 0/, '(()=>{try{return $1}catch(e){}})()'],
  ],
  'lit-element/lit-element.js': [
    [/,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\);const \w=\w\.litElementPolyfillSupport;\w\?\.\(\{LitElement:\w\}\);/, ';'],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/,\w=\w\.reactiveElementPolyfillSupport/, ''],
    [/,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{.+?elementProperties\.set\(\w,\w\)\}/, ''],
  ],
  '@lit/context/lib/context-request-event.js': [[/extends Event/, 'extends Object.getPrototypeOf(UIEvent)']],
  '@lit/context/lib/controllers/context-provider.js': [[/extends Event/, 'extends Object.getPrototypeOf(UIEvent)']],
};

export const withoutGlobals = {
  name: 'without-globals',
  transform(code, id) {
    const [, edits = []] = Object.entries(optional).find(([file]) => id.endsWith(`/node_modules/${file}`)) ?? [];
    if (!edits.length) return null;
    return edited(code, (text) => {
      for (const [pattern, by] of edits) {
        if (!pattern.test(code)) this.error(`${pattern} is not in ${id} any more`);
        text.replace(pattern, by);
      }
    });
  },
};
