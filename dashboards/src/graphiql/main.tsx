import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

const FIRST_QUERY = `# Service by provider: participations and open-market employment 6 months after the end.
{
  impact(groupBy: [SERVICE, PROVIDER], orderBy: [{ metric: PARTICIPATIONS, direction: DESC }], limit: 10) {
    totalCount
    rows {
      service { code name }
      provider { code name }
      participations { value status }
      openEmploymentRate(horizon: 6) { value low high n status reason }
    }
  }
}
`;

const root = document.getElementById('root');
if (root === null) throw new Error('graphiql.html has no #root');

createRoot(root).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: '/graphql' })}
    defaultQuery={FIRST_QUERY}
    defaultEditorToolsVisibility
  />,
);
