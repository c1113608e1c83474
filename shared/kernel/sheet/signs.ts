/** The Chinese signs that people write inside dates, times and lists, for patterns. */
export const YEAR = '\u5e74';
export const MONTH = '\u6708';
export const DAY = '[\u65e5\u53f7]';
export const HOUR = '[\u65f6\u70b9]';
export const MINUTE = '\u5206';
export const SECOND = '\u79d2';
export const MORNING = '\u4e0a\u5348';
export const AFTERNOON = '\u4e0b\u5348';
export const LIST_COMMA = '\u3001';
