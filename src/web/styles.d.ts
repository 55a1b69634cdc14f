/** Style sheets, which the bundler takes in. */
declare module '*.css';
declare module '@fontsource-variable/*';
