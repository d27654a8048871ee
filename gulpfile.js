const { dest, src } = require('gulp');

// 'n8n-node build' copies the icons itself. This task is for 'npm run build:watch', where tsc alone
// runs again and again and leaves them out. No glob starts with a brace: gulp would walk node_modules.
const icons = ['nodes', 'credentials'].map((folder) => `${folder}/**/*.{png,svg}`);

// Gulp 5 reads files as UTF-8 unless told otherwise, which breaks PNGs.
const copyIcons = () => src(icons, { base: '.', encoding: false }).pipe(dest('dist'));

exports['build:icons'] = copyIcons;
