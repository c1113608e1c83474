import { version } from '../../../../package.json';

/** The version of this app, as manifests name it. */
export const APP_VERSION: string = version;
