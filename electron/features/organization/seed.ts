import type { Tx } from '../../database/transact';
import { standardInForce } from '../standards/repository';
import { departments, posts } from './repository';

/** Give a new office the departments and posts of the standard; a branch adds its own. */
export const seedOrganization = (tx: Tx): void => {
  const { body } = standardInForce(tx, 'organization', tx.today);
  body.departments.forEach((name, index) => departments.insert(tx, { name, sort: index + 1 }));
  body.posts.forEach((name, index) => posts.insert(tx, { name, sort: index + 1 }));
};
