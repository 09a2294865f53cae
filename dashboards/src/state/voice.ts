import type { Parameters } from './parameters';

/** What of the clients' voice is shown; null: what the installation asks by default. */
export type VoiceChoice = {
  /** The form of which the feedback is. */
  readonly form: string | null;
  /** The question by which services are compared. */
  readonly item: string | null;
  /** The meter of which response rates and changes are. */
  readonly meter: string | null;
};

export const DEFAULT_VOICE: VoiceChoice = { form: null, item: null, meter: null };

/** Names in the URL never change. */
const NAMES = ['form', 'item', 'meter'] as const satisfies readonly (keyof VoiceChoice)[];

export function readVoice(parameters: Parameters): VoiceChoice {
  const code = (name: string) => parameters.read<string | null>(name, null, codeOf);
  return { form: code('form'), item: code('item'), meter: code('meter') };
}

export function writeVoice(choice: VoiceChoice, parameters: URLSearchParams): void {
  for (const name of NAMES) {
    const code = choice[name];
    if (code !== null) parameters.set(name, code);
  }
}

/** With another form; its questions are others. */
export function withForm(choice: VoiceChoice, form: string): VoiceChoice {
  return { ...choice, form, item: null };
}

/** As instruments and their items are named. */
function codeOf(text: string): string | undefined {
  return /^[A-Za-z0-9_.-]{1,100}$/.test(text) ? text : undefined;
}
