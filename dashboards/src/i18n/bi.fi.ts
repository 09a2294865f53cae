export const biFi = {
  title: 'BI-työkaluihin',
  lead: 'Miten saan nämä luvut omaan työkaluuni?',
};
