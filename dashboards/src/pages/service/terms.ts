/** Between the parts of a covariate that is a product. */
const PRODUCT = ':';

/** Months and products are balanced too, but are too many to draw: the table has them. */
export function isDrawn(term: string): boolean {
  return !term.includes(PRODUCT) && !term.startsWith('month ');
}

/** A covariate of the study in words; numbered ones keep their number, and what has no words its code. */
export function termName(term: string, words: Readonly<Record<string, string>>): string {
  return term
    .split(PRODUCT)
    .map((part) => {
      const [kind = part, number] = part.split(' ');
      const name = words[kind] ?? kind;
      return number === undefined ? name : `${name} ${number}`;
    })
    .join(' × ');
}
