export const sheets = {};

export const sheetsErrors = {};
