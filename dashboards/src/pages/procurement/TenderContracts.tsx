import { usePage } from '../../app/page';
import { SaveMenu } from '../../charts/SaveMenu';
import { formatNumber } from '../../format/numbers';
import { DataTable } from '../../tables/DataTable';
import type { Table } from '../../tables/table';
import type { TenderSheet } from './tenderRows';
import { useContracts } from './useContracts';

/** What each contract of the past would have cost. */
export function TenderContracts({ sheets }: { readonly sheets: readonly TenderSheet[] }) {
  const { language, texts } = usePage();
  const { called } = useContracts();
  const words = texts.procurement;
  const codes = [
    ...new Set(sheets.flatMap(({ contracts }) => contracts.map(({ contract }) => contract.code))),
  ].toSorted();
  if (codes.length === 0) return null;
  const table: Table = {
    caption: words.result.byContract(formatNumber(codes.length, 'count', language)),
    columns: [
      { header: words.statement.contract },
      ...sheets.map(({ name }) => ({ header: name, unit: 'eur' as const })),
    ],
    rows: codes.map((code) => [
      called(code),
      ...sheets.map(
        ({ contracts }) =>
          contracts.find(({ contract }) => contract.code === code)?.cost ?? words.result.notTold,
      ),
    ]),
  };
  return (
    <details className="tender-left-out">
      <summary>{table.caption}</summary>
      <SaveMenu sheet={null} table={table} />
      <DataTable table={table} />
    </details>
  );
}
