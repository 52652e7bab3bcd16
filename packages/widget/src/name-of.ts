/** The name an id stands for, as most names of medicines are: "iron-sucrose" for "Iron sucrose". */
export const nameOf = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
