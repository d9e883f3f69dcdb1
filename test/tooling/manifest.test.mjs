/** The manual of each tag, its class comment, against what the tag does, both ways. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { tokens } from '../../dist/modules/styles/tokens.js';
import { filesIn, root } from './tree.mjs';

const folder = join(root, 'src/elements');

/** What a class of the source really has: read from its syntax, not from its comments. */
function classesIn(file) {
  const code = readFileSync(join(folder, file), 'utf8');
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  return tree.statements.filter(ts.isClassDeclaration).map((node) => ({
    name: node.name.text,
    parent: node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0].expression.getText(),
    properties: node.members.flatMap((member) => propertyOf(member) ?? []),
    undocumented: node.members.filter(isPublic).flatMap((member) => (comments(member).length ? [] : [member.name.getText()])),
    attributes: /observedAttributes[^}]*super\.observedAttributes, ([^\]]*)\]/.exec(code)?.[1].match(/\w+/g) ?? [],
    events: matches(code, /\btell\(this, '([\w-]+)'/g),
    slots: [...matches(code, /<slot name="([\w-]+)"/g), ...matches(code, /<slot()>/g)],
    parts: matches(code + templatesOf(code), /\bpart="([\w -]+)"/g).flatMap((names) => names.split(' ')),
  }));
}

const importedBy = (code, pattern, place) => matches(code, pattern).map((file) => readFileSync(join(root, place, `${file}.ts`), 'utf8'));

/** The templates that a class takes from the outputs, itself or by the modules beside it. */
const templatesOf = (code) =>
  [code, ...importedBy(code, /from '\.\/([\w-]+)\.js'/g, 'src/elements')]
    .flatMap((each) => importedBy(each, /from '\.\.\/outputs\/([\w-]+)\.js'/g, 'src/outputs'))
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

const classes = new Map(
  filesIn(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap(classesIn)
    .map((one) => [one.name, one]),
);
const lineOf = (name) => (classes.has(name) ? [classes.get(name), ...lineOf(classes.get(name).parent)] : []);
const inherited = (name, what) => [...new Set(lineOf(name).flatMap((one) => one[what]))].sort();

const { modules } = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
const tags = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
const named = (list = []) => list.map(({ name }) => name).sort();

test('every tag of the source is in the manifest', () => {
  const registered = filesIn(join(root, 'src/define')).flatMap((file) =>
    matches(readFileSync(join(root, 'src/define', file), 'utf8'), /\bdefine\('([\w-]+)'/g),
  );
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
        cssProperties.map((property) => [property.name, property.default]),
        Object.entries(tokens).map(([token, value]) => [`--disclosure-${token}`, value]),
      );
      assert.deepEqual(named(cssProperties.filter((property) => !property.description?.endsWith('.'))), []);
    });
  }
}

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
