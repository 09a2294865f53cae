/** The pages; each is also a key of the dictionaries, where its title stands. */
export const PLACES = [
  'overview',
  'services',
  'service',
  'providers',
  'provider',
  'groups',
  'voice',
  'answers',
  'budget',
  'procurement',
  'data',
  'bi',
] as const;
export type Place = (typeof PLACES)[number];

/** What a page's path is made of: `*` is what the page is about, a code or, of `bi`, the path of another page. */
const PATH: Record<Place, string> = {
  overview: '/',
  services: '/services',
  service: '/services/*',
  providers: '/providers',
  provider: '/providers/*',
  groups: '/groups',
  voice: '/voice',
  answers: '/voice/answers',
  budget: '/budget',
  procurement: '/procurement',
  data: '/data',
  bi: '/bi/*',
};

/** Pages within another one: they are reached from there, not from the navigation. */
const WITHIN: Partial<Record<Place, Place>> = {
  service: 'services',
  provider: 'providers',
  answers: 'voice',
};

/** The pages of the navigation, in their order. */
export const NAVIGATION: readonly Place[] = PLACES.filter((place) => WITHIN[place] === undefined);

/** The page of the navigation that a page belongs to: itself, or the one that it is within. */
export function homeOf(place: Place): Place {
  return WITHIN[place] ?? place;
}

/** A page and what it is about: empty where it is about nothing in particular. */
export type Whereabouts = { readonly place: Place; readonly about: string };

/** The path part of a page's URL. */
export function pathOf({ place, about }: Whereabouts): string {
  const said = place === 'bi' ? about.replace(/^\//, '') : encodeURIComponent(about);
  return PATH[place].replace('*', () => said);
}

/** Which page a path is of, with or without a slash at its end; undefined: none. */
export function placeAt(path: string): Whereabouts | undefined {
  const plain = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
  const place = PLACES.find((other) => PATH[other] === plain);
  if (place !== undefined) return { place, about: '' };
  if (plain === '/bi' || plain.startsWith('/bi/')) return { place: 'bi', about: path.slice('/bi'.length) };
  const [, folder, code, ...more] = plain.split('/');
  const about = PLACES.find((other) => PATH[other] === `/${folder ?? ''}/*`);
  const said = decoded(code);
  return about === undefined || said === undefined || more.length > 0
    ? undefined
    : { place: about, about: said };
}

function decoded(part: string | undefined): string | undefined {
  if (part === undefined) return undefined;
  try {
    return decodeURIComponent(part);
  } catch {
    // Not of this application: no page has such a path.
    return undefined;
  }
}
