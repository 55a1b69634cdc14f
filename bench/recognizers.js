// @ts-check
// Microsoft Recognizers-Text on the text of a file: German, whose separators are those of Vietnam; there is no Vietnamese in it.
// Prints the milliseconds of one pass. Run as a process of its own, so that its caller can end it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// Its modules for import are not readable by Node; those for require are.
const require = createRequire(import.meta.url);
const [kind, file] = process.argv.slice(2);
const text = readFileSync(String(file), 'utf8');
const GERMAN = 'de-de';

/** @returns {(text: string) => unknown[]} */
function recognizer() {
  if (kind === 'numbers') {
    const { NumberRecognizer } = require('@microsoft/recognizers-text-number');
    const model = new NumberRecognizer(GERMAN).getNumberModel();
    return (words) => model.parse(words);
  }
  const { NumberWithUnitRecognizer } = require('@microsoft/recognizers-text-number-with-unit');
  const recognizers = new NumberWithUnitRecognizer(GERMAN);
  const models = [recognizers.getCurrencyModel(), recognizers.getDimensionModel()];
  return (words) => models.flatMap((model) => model.parse(words));
}

const recognize = recognizer();
recognize('12,5 km');
const began = performance.now();
const found = recognize(text).length;
console.log(JSON.stringify({ ms: Math.round(performance.now() - began), found }));
