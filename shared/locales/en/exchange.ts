export const exchange = {};

export const exchangeErrors = {};
