import { useSyncExternalStore } from 'react';
import { defaultSuomifiTheme, type PartialSuomifiTheme } from 'suomifi-ui-components';

type Colors = typeof defaultSuomifiTheme.colors;
type Gradients = typeof defaultSuomifiTheme.gradients;

/**
 * The design system has a light scheme only. The dark one turns each of its tokens round, by role: what is a surface
 * stays a surface. Every pair that the components use keeps WCAG AA contrast; axe checks it in the browser tests.
 */
const DARK: Colors = {
  ...defaultSuomifiTheme.colors,
  whiteBase: 'hsl(214, 24%, 14%)',
  blackBase: 'hsl(210, 25%, 94%)',
  blackLight1: 'hsl(210, 12%, 72%)',
  brandBase: 'hsl(212, 80%, 84%)',
  depthDark1: 'hsl(208, 14%, 78%)',
  depthDark2: 'hsl(208, 12%, 72%)',
  depthDark3: 'hsl(208, 11%, 58%)',
  depthBase: 'hsl(208, 11%, 50%)',
  depthLight1: 'hsl(211, 15%, 33%)',
  depthLight2: 'hsl(213, 19%, 23%)',
  depthLight3: 'hsl(214, 22%, 18%)',
  depthSecondary: 'hsl(214, 36%, 19%)',
  depthSecondaryDark1: 'hsl(214, 40%, 23%)',
  highlightDark1: 'hsl(212, 90%, 84%)',
  highlightBase: 'hsl(212, 88%, 76%)',
  highlightLight1: 'hsl(212, 82%, 70%)',
  highlightLight2: 'hsl(212, 46%, 32%)',
  highlightLight3: 'hsl(212, 42%, 24%)',
  highlightLight4: 'hsl(213, 34%, 19%)',
  accentBase: 'hsl(26, 90%, 64%)',
  accentSecondary: 'hsl(196, 80%, 60%)',
  accentSecondaryLight1: 'hsl(196, 45%, 18%)',
  accentTertiaryDark1: 'hsl(284, 60%, 82%)',
  accentTertiary: 'hsl(284, 55%, 76%)',
  accentTertiaryLight1: 'hsl(284, 25%, 22%)',
  successDark1: 'hsl(165, 60%, 62%)',
  successBase: 'hsl(165, 60%, 52%)',
  successSecondary: 'hsl(166, 40%, 28%)',
  warningBase: 'hsl(42, 93%, 60%)',
  warningLight1: 'hsl(40, 42%, 16%)',
  alertBase: 'hsl(3, 85%, 76%)',
  alertLight1: 'hsl(3, 36%, 19%)',
  infoBase: 'hsl(215, 90%, 74%)',
  infoLight1: 'hsl(216, 45%, 20%)',
};

const flat = (color: string) => `linear-gradient(0deg, ${color}, ${color})`;

const DARK_GRADIENTS: Gradients = {
  highlightBaseToHighlightDark1: flat(DARK.highlightBase),
  highlightLight1ToHighlightBase: flat(DARK.highlightDark1),
  depthLight1ToDepthBase: flat(DARK.depthLight1),
  whiteBaseNegative: flat('transparent'),
  whiteBaseToDepthLight2: flat(DARK.depthLight2),
  whiteBaseToDepthLight1: flat(DARK.depthLight1),
  highlightLight3ToHighlightLight2: flat(DARK.highlightLight3),
  depthLight3ToDepthLight2: flat(DARK.depthLight3),
  depthSecondaryToDepthSecondaryDark1: flat(DARK.depthSecondaryDark1),
  highlightLight4ToDepthSecondary: flat(DARK.highlightLight4),
};

export type Scheme = {
  readonly theme: PartialSuomifiTheme;
  readonly colors: Colors;
  readonly isDark: boolean;
};

export const LIGHT_SCHEME: Scheme = { theme: {}, colors: defaultSuomifiTheme.colors, isDark: false };
const DARK_SCHEME: Scheme = {
  theme: {
    colors: DARK,
    gradients: DARK_GRADIENTS,
    shadows: { ...defaultSuomifiTheme.shadows, invertTextShadow: 'none', actionElementBoxShadow: 'none' },
  },
  colors: DARK,
  isDark: true,
};

// Paper is light.
const dark = window.matchMedia('screen and (prefers-color-scheme: dark)');

/** The scheme that the reader's system asks for. */
export function useScheme(): Scheme {
  return useSyncExternalStore(followScheme, () => (dark.matches ? DARK_SCHEME : LIGHT_SCHEME));
}

function followScheme(listener: () => void): () => void {
  dark.addEventListener('change', listener);
  return () => {
    dark.removeEventListener('change', listener);
  };
}

/** Hands the scheme's colours to the style sheets: `--color-highlightBase` and so on. */
export function paint(root: HTMLElement, { colors }: Scheme): void {
  for (const [name, color] of Object.entries<string>({ ...colors }))
    root.style.setProperty(`--color-${name}`, color);
}
