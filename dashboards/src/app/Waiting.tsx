import { useEffect, useState } from 'react';
import { type Answer, nextTry } from '../api/useAnswer';
import { formatClock } from '../format/times';
import { usePage } from './page';
import { troubleWords } from './TroubleNote';
import './waiting.css';

const SLOW_MS = 3_000;
const VERY_SLOW_MS = 15_000;

/** Says why answers haven't come: nothing at first, then that it takes its time, or that a busy server will be asked again. */
export function Waiting({ answers }: { readonly answers: readonly Answer<unknown>[] }) {
  const { language, texts } = usePage();
  const slow = useSlowness();
  const next = answers.map(nextTry).find((planned) => planned !== null) ?? null;
  const words =
    next === null
      ? slow && texts.errors[slow]
      : `${troubleWords(next.error.trouble, texts)} ${texts.errors.again(formatClock(next.at, language))}`;
  return (
    <p
      className="waiting"
      role="status"
      data-waiting={next === null ? (slow ?? 'quick') : next.error.trouble.kind}
    >
      {words}
    </p>
  );
}

/** How long this has been shown; null as long as nobody would wonder. */
function useSlowness(): 'slow' | 'verySlow' | null {
  const [slowness, setSlowness] = useState<'slow' | 'verySlow' | null>(null);
  useEffect(() => {
    const timers = [
      setTimeout(() => {
        setSlowness('slow');
      }, SLOW_MS),
      setTimeout(() => {
        setSlowness('verySlow');
      }, VERY_SLOW_MS),
    ];
    return () => {
      timers.forEach(clearTimeout);
    };
  }, []);
  return slowness;
}
