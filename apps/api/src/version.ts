/** Version of this interface, by semantic versioning; the content has its own. Its first number is in every path. */
export const API_VERSION = '1.0.0';
