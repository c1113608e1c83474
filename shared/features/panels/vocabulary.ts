/** What panels are for. */
export const PANEL_USES = ['practical', 'competition', 'debrief'] as const;
export type PanelUse = (typeof PANEL_USES)[number];

/** What kind of office holds it; head office sits as an own branch does. */
export const PANEL_OFFICES = ['own', 'office', 'dealer'] as const;
export type PanelOffice = (typeof PANEL_OFFICES)[number];

/** Why somebody does not score a person. */
export type Bar = 'candidate' | 'mentor' | 'relative';
