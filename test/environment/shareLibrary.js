/** Makes jest take a library from the worker, which loads it once, instead of loading it for each file. */
module.exports = {
	process: (_source, path) => ({ code: `module.exports = requireOnce(${JSON.stringify(path)});` }),
};
