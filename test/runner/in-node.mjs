/** Runs files of mocha's tests in this process, one after another, and tells the runner how each goes. */
import { parseArgs } from 'node:util';
import Mocha from 'mocha';
import '../node.mjs';

const { values, positionals: files } = parseArgs({ options: { grep: { type: 'string' } }, allowPositionals: true });

/** Mocha writes nothing itself, and knows no limit of time: the runner has one, and says which test it ended. */
const settings = { ui: 'bdd', reporter: class {}, timeout: 0, ...(values.grep !== undefined && { grep: values.grep }) };

const title = (test) => test.titlePath().join(' › ');

/** What an error says, with both values where two were compared. */
function textOf({ stack, message, expected, actual, showDiff }) {
  const text = stack ?? message ?? 'Something was thrown that is no error.';
  if (!showDiff) return text;
  const [before, after] = [actual, expected].map((value) => Mocha.utils.stringify(value));
  return `${text}\n${Mocha.reporters.Base.generateDiff(before, after).trim()}`;
}

Mocha.reporters.Base.useColors = false;

for (const file of files) {
  process.send({ file });
  const mocha = new Mocha(settings);
  mocha.files = [file];
  try {
    await mocha.loadFilesAsync();
    await new Promise((resolve) =>
      mocha
        .run(resolve)
        .on('test', (test) => process.send({ began: title(test), depth: 0 }))
        .on('pass', (test) => process.send({ ended: title(test), depth: 0, passed: title(test) }))
        .on('fail', (test, error) => process.send({ ended: title(test), depth: 0, failed: title(test), error: textOf(error) })),
    );
  } catch (error) {
    process.send({ failed: '', error: textOf(error) });
  }
  process.send({ done: file });
}
