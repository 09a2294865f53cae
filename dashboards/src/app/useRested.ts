import { useEffect, useState } from 'react';
import type { FilterState } from '../state/filters';

const REST_MS = 500;

/** The state as it was when it last stayed the same for a while: what takes time is asked of that. */
export function useRested(state: FilterState): FilterState {
  const [rested, setRested] = useState(state);
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(state);
    }, REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [state]);
  return rested;
}
