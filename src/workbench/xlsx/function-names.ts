/**
 * Functions that came after the file format was fixed have a prefix in files that Excel does not show.
 * Source: https://support.microsoft.com/office/issue-an-xlfn-prefix-is-displayed-in-front-of-a-formula
 */
const PREFIXED = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR " +
    "BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST " +
    "CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS " +
    "DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH " +
    "FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA " +
    "IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST " +
    "LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST " +
    "NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI " +
    "POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS " +
    "SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE " +
    "TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS " +
    "WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
const PREFIXED_TWICE = new Set(["FILTER", "SORT"]);

/** A text in quotes, a sheet's name in quotes, or a function's name with what stands before it. */
const FILE_PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlfn\.(?:_xlws\.)?|_xlpm\./g;
const MODEL_PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/gi;

/** A formula as people see it: `_xlfn.NUMBERVALUE(A1)` → `NUMBERVALUE(A1)`. */
export const withoutPrefixes = (formula: string): string =>
  formula.includes("_xl")
    ? formula.replace(FILE_PIECES, (piece) => (piece.startsWith("_xl") ? "" : piece))
    : formula;

/** A formula as the file keeps it: `NUMBERVALUE(A1)` → `_xlfn.NUMBERVALUE(A1)`. */
export const withPrefixes = (formula: string): string =>
  formula.replace(MODEL_PIECES, (piece: string, name: string | undefined) => {
    if (name === undefined) return piece;
    const capital = name.toUpperCase();
    if (PREFIXED_TWICE.has(capital)) return `_xlfn._xlws.${name}`;
    return PREFIXED.has(capital) ? `_xlfn.${name}` : name;
  });
