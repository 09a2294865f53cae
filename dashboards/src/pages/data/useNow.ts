import { useState } from 'react';

/** The moment when the page was opened: ages don't move while they are read. */
export function useNow(): number {
  return useState(() => Date.now())[0];
}
