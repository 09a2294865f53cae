import type { Scheme } from '../app/theme';
import type { Standing } from '../figures/standing';

/**
 * The colours of pictures by what they mean. Better is blue and worse is orange, which colour-blind readers tell apart;
 * place, form or words say the same besides.
 */
export type Ink = {
  readonly text: string;
  readonly soft: string;
  readonly line: string;
  readonly surface: string;
  /** What the picture is about. */
  readonly data: string;
  /** What it is compared with. */
  readonly peers: string;
  readonly better: string;
  readonly same: string;
  readonly worse: string;
  /** Behind what can't be told, or is no part of the scale. */
  readonly shade: string;
  readonly isDark: boolean;
};

/** The colours in a scheme. */
export function inkOf({ colors, isDark }: Scheme): Ink {
  return {
    text: colors.blackBase,
    soft: colors.depthDark1,
    line: colors.depthLight2,
    surface: colors.whiteBase,
    data: colors.highlightBase,
    peers: isDark ? 'hsl(26, 90%, 64%)' : 'hsl(23, 82%, 44%)',
    better: isDark ? 'hsl(208, 75%, 62%)' : 'hsl(208, 80%, 38%)',
    same: isDark ? 'hsl(208, 10%, 44%)' : 'hsl(208, 14%, 80%)',
    worse: isDark ? 'hsl(24, 85%, 60%)' : 'hsl(22, 85%, 46%)',
    shade: isDark ? 'hsl(213, 19%, 20%)' : 'hsl(210, 20%, 95%)',
    isDark,
  };
}

/** Blue above nothing, orange below it, grey where it may be chance. */
export function colorOf(name: 'data' | Standing, ink: Ink): string {
  return name === 'open' ? ink.soft : ink[name];
}
