export const voiceFi = {
  title: 'Asiakkaiden ääni',
  lead: 'Mitä asiakkaat sanovat, ja mitä sen vuoksi tehtiin?',
};
