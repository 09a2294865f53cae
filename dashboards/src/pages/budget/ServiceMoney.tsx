import { useState } from 'react';
import type { BudgetQuery } from '../../api/generated/documents';
import { usePage } from '../../app/page';
import { Switch } from '../../app/Switch';
import { SaveMenu } from '../../charts/SaveMenu';
import type { ReadFigure } from '../../figures/useRead';
import { formatNumber } from '../../format/numbers';
import { ServiceBars } from './ServiceBars';
import { moneyTable } from './moneyTable';
import { inOrder } from './standing';
import { ServiceMoneyTable } from './ServiceMoneyTable';
import '../../charts/chart-panel.css';
import './service-money.css';

/** Each service's money before and after: as a picture or as a table, always with a sentence. */
export function ServiceMoney({
  scenario,
  read,
}: {
  readonly scenario: BudgetQuery['budgetScenario'];
  readonly read: ReadFigure;
}) {
  const { language, texts } = usePage();
  const words = texts.budget.services;
  const [form, setForm] = useState<'picture' | 'table'>('picture');
  const lines = inOrder(scenario.rows);
  const changes = lines.flatMap(({ change }) => (change === null ? [] : [Math.sign(change.euros)]));
  const count = (sign: number) =>
    formatNumber(changes.filter((other) => other === sign).length, 'count', language);

  return (
    <section className="panel service-money" aria-labelledby="service-money">
      <div className="service-money-head">
        <h2 id="service-money">{words.title}</h2>
        <div className="chart-tools no-print">
          <Switch
            legend={words.title}
            hideLegend
            options={[
              { value: 'picture', label: texts.form.picture },
              { value: 'table', label: texts.form.table },
            ]}
            value={form}
            onChange={setForm}
          />
          <SaveMenu sheet={null} table={moneyTable(lines, scenario.outcome, texts)} />
        </div>
      </div>
      <p data-part="summary">{words.summary(count(1), count(-1), count(0))}</p>
      {form === 'picture' ? (
        <ServiceBars lines={lines} outcome={scenario.outcome} />
      ) : (
        <ServiceMoneyTable lines={lines} outcome={scenario.outcome} read={read} />
      )}
    </section>
  );
}
