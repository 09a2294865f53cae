/** Reads the parameters of a URL, and keeps what says nothing (`name=value`), so that the page can tell. */
export class Parameters {
  readonly unreadable: string[] = [];
  private readonly parameters: URLSearchParams;

  /** @param query with or without the question mark */
  constructor(query: string) {
    this.parameters = new URLSearchParams(query);
  }

  /** @param parse undefined: the text says nothing */
  read<T>(name: string, otherwise: T, parse: (text: string) => T | undefined): T {
    const text = this.parameters.get(name);
    if (text === null || text === '') return otherwise;
    const value = parse(text);
    if (value === undefined) this.unreadable.push(`${name}=${text}`);
    return value ?? otherwise;
  }

  /** Every value of a name, each once. */
  all(name: string): string[] {
    return [...new Set(this.parameters.getAll(name).filter((text) => text !== ''))];
  }

  /** Those values of a name that say something, in their order; the same one twice stays twice. */
  allAs<T>(name: string, parse: (text: string) => T | undefined): T[] {
    const texts = this.parameters.getAll(name).filter((text) => text !== '');
    return texts.flatMap((text) => {
      const value = parse(text);
      if (value === undefined) this.unreadable.push(`${name}=${text}`);
      return value ?? [];
    });
  }
}

export function oneOf<T extends string>(values: readonly T[]): (text: string) => T | undefined {
  return (text) => values.find((value) => value === text);
}

/** A whole number from least to most. */
export function whole(least: number, most: number): (text: string) => number | undefined {
  return (text) => {
    const value = /^\d{1,13}$/.test(text) ? Number(text) : undefined;
    return value !== undefined && value >= least && value <= most ? value : undefined;
  };
}
