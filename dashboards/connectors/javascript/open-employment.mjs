// How many were at work in the open market half a year after a service, by service type. Node.js 20 or newer, nothing else.
// MITTAVA_URL names the server, MITTAVA_TOKEN is the token if it asks for one. What is asked may be narrowed:
// node open-employment.mjs '{"filter": {"areas": ["A01"]}, "period": {"from": "2024-01", "to": "2026-01"}}'
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const SERVER = process.env.MITTAVA_URL ?? 'http://localhost:8080';
const TOKEN = process.env.MITTAVA_TOKEN;
const QUESTION = readFileSync(new URL('open-employment.graphql', import.meta.url), 'utf8');
const TRIES = 3;

const variables = JSON.parse(process.argv[2] ?? '{}');
const { generation, impact } = await ask(QUESTION, 'OpenEmployment', variables);
if (impact.truncated) throw new Error('There are more rows than one answer holds: ask by filter or period.');

for (const { serviceType, openEmploymentRate: rate } of impact.rows) {
  const name = (serviceType?.name ?? 'Unknown').padEnd(36);
  // A status other than OK is told in its own words; such a value is null, never 0.
  if (rate.status !== 'OK') console.log(`${name} ${rate.status}, ${rate.reason}`);
  else
    console.log(
      `${name} ${percent(rate.value)}  (${percent(rate.low)} to ${percent(rate.high)}), n ${rate.n}`,
    );
}
console.log(`Mittava, generation ${generation.number}${generation.synthetic ? ', synthetic data' : ''}`);

/** By the document's hash, which a server that has it in `persisted/` answers quickest; others are sent the document. */
async function ask(query, operationName, variables) {
  const hash = createHash('sha256').update(query).digest('hex');
  const address = `/graphql/persisted/${hash}/${operationName}?variables=${encodeURIComponent(JSON.stringify(variables))}`;
  let answer = await answerOf(address);
  if (codeOf(answer) === 'PERSISTED_QUERY_NOT_FOUND') {
    answer = await answerOf('/graphql', {
      method: 'POST',
      body: JSON.stringify({ query, operationName, variables }),
    });
  }
  if (answer.errors) throw new Error(`${codeOf(answer)}: ${answer.errors[0].message}`);
  return answer.data;
}

async function answerOf(path, request = {}) {
  const headers = { 'Content-Type': 'application/json', ...(TOKEN && { Authorization: `Bearer ${TOKEN}` }) };
  for (let tried = 1; ; tried++) {
    const response = await fetch(SERVER + path, { ...request, headers });
    const wait = Number(response.headers.get('Retry-After'));
    if (wait > 0 && tried < TRIES) await new Promise((later) => setTimeout(later, wait * 1000));
    else if (/json/.test(response.headers.get('Content-Type'))) return response.json();
    else throw new Error(`HTTP ${response.status}, and no answer of Mittava: is ${SERVER} its address?`);
  }
}

function codeOf(answer) {
  return answer.errors?.[0]?.extensions?.code;
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}
