import { layTogether } from './catalogue';
import { common } from './en/common';
import { errors } from './en/errors';
import { paper } from './en/paper';

/** Keys and words of the English catalogue; each feature's texts have the shape of its Chinese ones, or they do not compile. */
export const en = layTogether('en', { common, paper, errors });
