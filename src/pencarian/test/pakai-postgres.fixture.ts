// Imported first: the engine is chosen once, when the program's modules are loaded.
process.env['BETANG_PENCARIAN'] = 'postgres';
