/** Whom the issuer knows; tests log in as one of them by typing the key. */
export type User = {
  readonly name: string;
  readonly claims: Readonly<Record<string, unknown>>;
  /** How long a token of theirs is valid. */
  readonly seconds: number;
  readonly isRenewed: boolean;
};

const manager = { roles: ['mittava-manager'], mittava_areas: ['A01'] };

export const USERS = {
  maija: { name: 'Maija Mallikas', claims: manager, seconds: 600, isRenewed: false },
  lasse: { name: 'Lasse Lukija', claims: { roles: ['mittava-viewer'] }, seconds: 600, isRenewed: false },
  outi: { name: 'Outi Outo', claims: {}, seconds: 600, isRenewed: false },
  aatu: { name: 'Aatu Alueeton', claims: { roles: ['mittava-manager'] }, seconds: 600, isRenewed: false },
  briitta: { name: 'Briitta Brief', claims: manager, seconds: 5, isRenewed: false },
  uolevi: { name: 'Uolevi Uusi', claims: manager, seconds: 5, isRenewed: true },
} as const satisfies Record<string, User>;
