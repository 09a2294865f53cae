import type { BudgetQuery } from '../../api/generated/documents';
import { usePage } from '../../app/page';
import { formatInterval, formatNumber } from '../../format/numbers';
import { countsPersons, unitsOf } from './outcomeUnits';
import { ResultBars } from './ResultBars';

type Scenario = BudgetQuery['budgetScenario'];

/** What the proposal is expected to bring, how surely, and what the next euro would. */
export function Result({ scenario }: { readonly scenario: Scenario }) {
  const { language, texts } = usePage();
  const words = texts.budget.result;
  const { today, proposed, change, betterThanToday, marginalCost, outcome, horizon } = scenario;
  if (today === null || proposed === null || change === null) return null;
  const units = unitsOf(outcome);
  const kind = countsPersons(outcome) ? 'persons' : 'euros';
  const unit = words.units[outcome](String(horizon));
  const number = (value: number) => formatNumber(value, units.change, language);

  return (
    <section className="panel result" aria-labelledby="result">
      <h2 id="result">{words.title}</h2>
      <p className="result-summary" role="status">
        {words.summary(
          number(change.value),
          unit,
          formatInterval(change.low, change.high, units.change, language),
        )}
        {betterThanToday !== null && (
          <>
            {' '}
            <span data-part="better">
              {words.better(formatNumber(betterThanToday, 'share', language))}
            </span>{' '}
            {words.coin}
          </>
        )}
      </p>
      <div className="result-parts">
        <div>
          <ResultBars results={{ today, proposed, change }} units={units} />
          <p className="soft result-against">
            {unit}, {words.against}
          </p>
        </div>
        <div className="result-margin">
          <h3>{words.margin}</h3>
          <p className="value" data-part="marginal">
            {marginalCost === null
              ? words.nothingMore
              : words.marginalCost[kind](
                  formatNumber(marginalCost, kind === 'persons' ? 'eur' : 'cents', language),
                )}
          </p>
          <p className="soft">
            {marginalCost === null ? words.nothingMoreNote : words.marginalCostNote[kind]}
          </p>
        </div>
      </div>
    </section>
  );
}
