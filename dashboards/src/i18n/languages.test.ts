import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../state/filters';
import { DICTIONARIES } from './dictionary';

/** Rightly the same in more than one language. */
const SHARED = new Set([
  'A (B pers.)',
  'Alfa',
  'Budget',
  'Dimension',
  'Grafana',
  'Hash',
  'JavaScript',
  'LibreOffice Calc',
  'Mittava',
  'Period',
  'Start',
  'curl',
  'start',
  'status',
]);
/** Common in one language, and no word of the others. */
const WORDS = {
  fi: /(?<!\p{L})(ei|tai|että|jos|ovat|joka|sekä|mutta|luvut)(?!\p{L})/iu,
  sv: /(?<!\p{L})(och|är|inte|för|att|som|det|med|på|av|eller)(?!\p{L})/iu,
  en: /(?<!\p{L})(the|and|of|is|not|are|or|with|that|was)(?!\p{L})/iu,
};
/** What texts with gaps are told, whichever they take. */
const GAPS: readonly (readonly unknown[])[] = [
  ['A', 'B', 'C', 'D', 'E', 'F'],
  [2, 3, 4, 5, 6, 7],
  [['A', 'B'], ['C'], 'D'],
];

type Text = readonly [path: string, text: string];

/** All texts of a dictionary, those with gaps filled. */
function texts(part: unknown, path: string): readonly Text[] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function')
    return texts(filled(part as (...gaps: readonly unknown[]) => unknown), path);
  if (typeof part !== 'object' || part === null) throw new Error(`${path} is no text`);
  return Object.entries(part).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

function filled(text: (...gaps: readonly unknown[]) => unknown): unknown {
  for (const gaps of GAPS) {
    try {
      const result = text(...gaps);
      if (!String(result).includes('undefined')) return result;
    } catch {
      // It takes others.
    }
  }
  throw new Error(`no gaps fit ${String(text)}`);
}

const READ = LANGUAGES.map((language) => ({
  language,
  texts: new Map(texts(DICTIONARIES[language], 'texts')),
}));

test('no text of a language is another’s', () => {
  const same = READ.flatMap(({ language, texts: own }) =>
    READ.filter((other) => other.language > language).flatMap((other) =>
      [...own]
        .filter(([path, text]) => text === other.texts.get(path) && /\p{L}{3}/u.test(text))
        .filter(([, text]) => !SHARED.has(text))
        .map(([path, text]) => `${language} and ${other.language}, ${path}: ${text}`),
    ),
  );
  expect(same).toEqual([]);
});

describe.each(READ)('$language', ({ language, texts: own }) => {
  test.each(LANGUAGES.filter((other) => other !== language))('has no word of %s', (other) => {
    expect([...own].filter(([, text]) => WORDS[other].test(text))).toEqual([]);
  });

  test('leaves no text empty', () => {
    expect([...own].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
