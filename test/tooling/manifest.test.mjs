/** The manual of each tag, its class comment, against what the tag does, both ways. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { tokens } from '../../dist/modules/styles/tokens.js';
import { filesIn, root } from './tree.mjs';

const folders = ['src/elements', 'src/parts'];
const sourceFiles = folders.flatMap((folder) => filesIn(join(root, folder)).map((file) => join(root, folder, file)));
const codes = new Map(sourceFiles.filter((file) => file.endsWith('.ts')).map((file) => [file, readFileSync(file, 'utf8')]));

/** What a class of the source really has: read from its syntax, not from its comments. */
function classesIn([file, code]) {
  const framed = code.includes('this.parts.joined.map') ? codeOfParts : '';
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  return tree.statements.filter(ts.isClassDeclaration).map((node) => ({
    name: node.name.text,
    parent: node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0].expression.getText(),
    properties: node.members.flatMap((member) => propertyOf(member) ?? []),
    undocumented: node.members.filter(isPublic).flatMap((member) => (comments(member).length ? [] : [member.name.getText()])),
    attributes: /observedAttributes[^}]*super\.observedAttributes, ([^\]]*)\]/.exec(code)?.[1].match(/\w+/g) ?? [],
    events: matches(code, /\bdispatch\(this, '([\w-]+)'/g),
    slots: [...matches(code, /<slot name="([\w-]+)"/g), ...matches(code, /<slot()>/g), ...matches(framed, /\bslot: '([\w-]+)'/g)],
    parts: [
      ...matches(code + templatesOf(file), /\bpart="([\w -]+)"/g).flatMap((names) => names.split(' ')),
      ...matches(framed, /\{ part: '([\w-]+)'/g),
    ],
  }));
}

/** Our own parts: they add to the frame of a tag that they join, and have tags of their own. */
const codeOfParts = [...codes].flatMap(([file, code]) => (file.includes('/parts/') ? [code] : [])).join('');

/** The files that a file imports from a folder of the source, or from its own. */
const importedBy = (file, folder = dirname(file)) =>
  matches(readFileSync(file, 'utf8'), /from '(\.[^']+)\.js'/g)
    .map((name) => join(dirname(file), `${name}.ts`))
    .filter((name) => dirname(name) === folder);

/** The templates that a class takes from the outputs, itself or by the modules beside it. */
const templatesOf = (file) =>
  [file, ...importedBy(file)]
    .flatMap((each) => importedBy(each, join(root, 'src/outputs')))
    .map((each) => readFileSync(each, 'utf8'))
    .join('');

const matches = (code, pattern) => [...code.matchAll(pattern)].map(([, name]) => name);
const comments = (node) => ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);

/** A member declared with `@property`: its name, its attribute and its comment. */
function propertyOf(member) {
  const decorator = ts.getDecorators?.(member)?.find(({ expression }) => expression.getText().startsWith('property('));
  if (!decorator) return undefined;
  const name = member.name.getText();
  const attribute = /attribute: (?:(false)|'([\w-]+)')/.exec(decorator.getText());
  const sentence = comments(member).map(({ comment }) => String(comment));
  return { name, attribute: attribute ? attribute[2] : name.toLowerCase(), sentence: sentence.join(' ') };
}

/** What a program may use, unless it only fulfils what a base class or an interface demands. */
function isPublic(member) {
  if (!member.name || ts.isPrivateIdentifier(member.name)) return false;
  const kinds = ts.SyntaxKind;
  return !ts.getModifiers(member)?.some(({ kind }) => [kinds.PrivateKeyword, kinds.ProtectedKeyword, kinds.OverrideKeyword].includes(kind));
}

const classes = new Map([...codes].flatMap(classesIn).map((one) => [one.name, one]));
const lineOf = (name) => (classes.has(name) ? [classes.get(name), ...lineOf(classes.get(name).parent)] : []);
const inherited = (name, what) => [...new Set(lineOf(name).flatMap((one) => one[what]))].sort();

const { modules } = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
const tags = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
const named = (list = []) => list.map(({ name }) => name).sort();

test('every tag of the source is in the manifest', () => {
  const defined = filesIn(join(root, 'src/define')).map((file) => readFileSync(join(root, 'src/define', file), 'utf8'));
  const registered = [...matches(defined.join(''), /\bdefine\('([\w-]+)'/g), ...matches(codeOfParts, /\btags: \{ '([\w-]+)'/g)];
  assert.deepEqual(tags.map(({ tagName }) => tagName).sort(), registered.sort());
});

test('the manifest names the modules that the package ships', () => {
  assert.deepEqual(
    modules.map(({ path }) => path).filter((path) => !existsSync(join(root, path))),
    [],
  );
});

for (const { name, tagName, attributes, events, slots, cssParts, cssProperties, members, description } of tags) {
  test(`<${tagName}> documents its attributes, and has those that it documents`, () => {
    const attributed = lineOf(name).flatMap(({ properties }) => properties.flatMap(({ attribute }) => attribute ?? []));
    assert.deepEqual(named(attributes), [...new Set([...attributed, ...inherited(name, 'attributes')])].sort());
    assert.deepEqual(named(attributes.filter((attribute) => !attribute.description)), []);
  });

  test(`<${tagName}> documents its events, and fires those that it documents`, () => {
    assert.deepEqual(named(events), inherited(name, 'events'));
  });

  test(`<${tagName}> documents its slots, and has those that it documents`, () => {
    assert.deepEqual(named(slots), inherited(name, 'slots'));
  });

  test(`<${tagName}> documents its parts, and has those that it documents`, () => {
    assert.deepEqual(named(cssParts), inherited(name, 'parts'));
  });

  test(`<${tagName}> documents each public property, and says what it is for`, () => {
    const declared = lineOf(name).flatMap(({ properties }) => properties.map((property) => property.name));
    const documented = new Set(named(members));
    assert.deepEqual(
      declared.filter((property) => !documented.has(property)),
      [],
    );
    assert.match(description, /\.$/);
  });

  if (cssProperties?.length) {
    test(`<${tagName}> documents every token with its default, and no other`, () => {
      assert.deepEqual(
        cssProperties.map((property) => [property.name, property.default ?? '']),
        Object.entries(tokens).map(([token, value]) => [`--disclosure-${token}`, value]),
      );
      assert.deepEqual(named(cssProperties.filter((property) => !property.description?.endsWith('.'))), []);
    });
  }
}

/** The README's table of attributes, in whose last columns a mark stands where a tag has the attribute. */
const columns = [['disclosure-report'], ['disclosure-table', 'request-outcome-matrix', 'review-litigation-table'], ['disclosure-findings']];
const rows = /^\| 属性 .*\n\|[ :|-]*\n((?:\|.*\n)+)/m
  .exec(readFileSync(join(root, 'README.md'), 'utf8'))[1]
  .trim()
  .split('\n');

test('the README says of each attribute which tags have it', () => {
  assert.deepEqual(columns.flat().sort(), tags.map(({ tagName }) => tagName).sort());
  columns.forEach((names, column) => {
    const marked = rows.flatMap((row) => {
      const cells = row.split('|').slice(1, -1);
      const attributes = matches(cells[0], /`([\w-]+)/g);
      return cells[2 + column].trim() ? [...new Set(attributes)] : [];
    });
    for (const { tagName, attributes } of tags.filter((tag) => names.includes(tag.tagName))) {
      const written = named(attributes).filter((name) => name !== 'status');
      assert.deepEqual(marked.sort(), written, tagName);
    }
  });
});

test('the tokens are documented by some tag', () => {
  assert.ok(tags.some(({ cssProperties }) => cssProperties?.length));
});

for (const { name, properties, undocumented } of new Set(tags.flatMap((tag) => lineOf(tag.name)))) {
  test(`every public member of ${name} has a comment, every property one sentence`, () => {
    assert.deepEqual(undocumented, []);
    assert.deepEqual(
      properties.filter(({ sentence }) => !/^[^.]+\.$/s.test(sentence)).map((property) => property.name),
      [],
    );
  });
}
