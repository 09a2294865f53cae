import type { BudgetQuery } from '../../api/generated/documents';
import type { Chart } from '../../charts/ChartPanel';
import type { Plane, PlanePoint } from '../../charts/plane';
import { planesDrawing, planesHeight } from '../../charts/planes';
import { otherWay, type Standing, standingOf } from '../../figures/standing';
import type { ReadFigure } from '../../figures/useRead';
import { formatNumber } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import { countsPersons, unitsOf } from './outcomeUnits';
import type { BudgetLine } from './standing';

type Scenario = BudgetQuery['budgetScenario'];
type Words = { readonly read: ReadFigure; readonly language: Language; readonly texts: Dictionary };

/** What an effect tells; a smaller share of the municipality is better. */
export function verdictOf(
  { effect, pooled }: Pick<BudgetLine, 'effect' | 'pooled'>,
  outcome: Scenario['outcome'],
): Standing {
  const standing = pooled ? 'open' : standingOf(effect);
  return outcome === 'MUNICIPAL_SHARE' ? otherWay(standing) : standing;
}

/** Services by what one participation costs and what that brings, with lines of equal price for one person more. */
export function planeChart(scenario: Scenario, { read, language, texts }: Words): Chart {
  const { outcome, rows } = scenario;
  const { plane } = texts.spending;
  const { standings, service, costColumn, standing } = texts.overview.money;
  const { effect: unit } = unitsOf(outcome);
  const isOfPersons = countsPersons(outcome);
  const head = plane.head[isOfPersons ? 'persons' : 'euros'](texts.budget.outcomes[outcome]);
  const points = rows.flatMap((line): PlanePoint[] => {
    const cost = line.costPerParticipation.value;
    if (cost === null || cost <= 0) return [];
    return [
      {
        name: line.service.name,
        cost,
        costReading: read('COST_PER_PARTICIPATION', line.costPerParticipation),
        result: line.effect,
        resultReading: read(null, line.effect, unit),
        standing: verdictOf(line, outcome),
      },
    ];
  });
  const planes: Plane[] = [{ head, unit, points, ...(isOfPersons ? { price: plane.price } : {}) }];
  const told = (standing: Standing) =>
    formatNumber(points.filter((point) => point.standing === standing).length, 'count', language);
  const isAnyTold = points.some((point) => point.standing !== 'open');
  return {
    finding: isAnyTold
      ? plane.finding(told('better'), formatNumber(points.length, 'count', language))
      : plane.nothing,
    summary: plane.summary(told('better'), told('worse'), told('open')),
    picture:
      points.length === 0
        ? null
        : { draw: planesDrawing(planes), height: (width) => planesHeight(planes, width) },
    table: {
      caption: head,
      columns: [
        { header: service },
        { header: costColumn, unit: 'eur', metric: 'COST_PER_PARTICIPATION' },
        { header: head, unit },
        { header: standing },
      ],
      rows: rows.map((line) => [
        line.service.name,
        line.costPerParticipation,
        line.effect,
        standings[verdictOf(line, outcome)],
      ]),
    },
    n: null,
  };
}
