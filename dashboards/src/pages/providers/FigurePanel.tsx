import type { Answer } from '../../api/useAnswer';
import { ChartPanel } from '../../charts/ChartPanel';
import { MissingList } from '../../charts/MissingList';
import type { FigureChart } from './figureChart';

/** @param untold what the list is headed by of those without a value */
export function FigurePanel({
  name,
  about,
  source,
  howTo,
  answer,
  told,
  untold,
}: {
  readonly name: string;
  readonly about: string;
  readonly source: string;
  readonly howTo: readonly string[];
  readonly answer: Answer<unknown>;
  /** Undefined until the answer has come. */
  readonly told: FigureChart | undefined;
  readonly untold: string;
}) {
  return (
    <ChartPanel
      name={name}
      about={about}
      source={source}
      howTo={howTo}
      answers={[answer]}
      chart={told?.chart}
    >
      <MissingList title={untold} parts={told?.rows ?? []} />
    </ChartPanel>
  );
}
