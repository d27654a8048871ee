/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- the rig works with files */
import { join, resolve } from 'node:path';

export const projectFolder = resolve(__dirname, '..', '..');

/** The folders of the packages. */
export const packageFolders = [projectFolder, join(projectFolder, 'shoplazza')];

/** The one folder, ignored by git, that the rig writes to. */
export const rigFolder = join(projectFolder, '.rig');

/**
 * Names n8n's user folder of a run. n8n puts a copy of its editor there, which eslint would lint
 * anywhere but below a `node_modules`, and n8n allows no change to the lint configuration.
 */
export const userFolderOf = (runFolder: string) => join(runFolder, 'node_modules', 'home');

export const screenshotFolder = join(rigFolder, 'screenshots');
