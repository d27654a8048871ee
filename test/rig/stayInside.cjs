// Preloaded into n8n. Where users run n8n, no folder above it holds the dev dependencies of this
// package: an import that only they satisfy has to fail here as well, and n8n-workflow has to be n8n's.
const Module = require('node:module');
const { realpathSync } = require('node:fs');
const { join, sep } = require('node:path');

// Module paths are real paths.
const rigFolder = realpathSync(join(__dirname, '..', '..', '.rig')) + sep;
const isInside = (path) => path.startsWith(rigFolder);

const findFolders = Module._nodeModulePaths;
Module._nodeModulePaths = (from) =>
	isInside(from) ? findFolders(from).filter(isInside) : findFolders(from);
