/** The pages, in the order of the navigation; each is also a key of the dictionaries. */
export const PLACES = ['overview', 'budget', 'procurement'] as const;
export type Place = (typeof PLACES)[number];

const PATH: Record<Place, string> = { overview: '/', budget: '/budget', procurement: '/procurement' };

/** The path part of a page's URL. */
export function pathOf(place: Place): string {
  return PATH[place];
}

/** Which page a path is of, with or without a slash at its end; undefined: none. */
export function placeAt(path: string): Place | undefined {
  const plain = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
  return PLACES.find((place) => PATH[place] === plain);
}
