"""Aggregates worked-out.csv (one hand-worked row a participation) to expected-figures.csv; no code of the product is used.

Run: python3 work-out.py        (standard library only)
"""

import csv
import math
from fractions import Fraction
from pathlib import Path

HERE = Path(__file__).parent
ROWS = list(csv.DictReader((HERE / "worked-out.csv").open()))
COUNTS = ["PARTICIPATIONS", "PERSONS", "TOTAL_COST"]
RATES = {  # bands that count
    "EMPLOYMENT_RATE": "123",
    "OPEN_EMPLOYMENT_RATE": "12",
    "PART_TIME_EMPLOYMENT_RATE": "2",
    "SUBSIDISED_EMPLOYMENT_RATE": "3",
    "EDUCATION_RATE": "4",
    "UNEMPLOYMENT_RATE": "6",
    "LEFT_REGISTER_RATE": "8",
}
MONTHS = {"MONTHS_EMPLOYED": "123", "OPEN_MONTHS_EMPLOYED": "12"}
EUROS = {"EARNINGS": "earnings", "MUNICIPAL_SHARE": "municipal_share"}
PER_EMPLOYED = {"COST_PER_EMPLOYED": "123", "COST_PER_OPEN_EMPLOYED": "12"}
COST_SOURCES = {"OWN_COST_SHARE": "own", "PAYMENT_COST_SHARE": "payments", "UNIT_COST_SHARE": "unit"}
PLAIN = COUNTS + ["POSITIVE_END_RATE", "INTERRUPTION_RATE", "MEAN_DAYS", "COST_PER_PARTICIPATION", *COST_SOURCES, "MEAN_CHANGE", "PAIR_RATE"]
ALL = [(m, "", "") for m in PLAIN] + [
    (m, h, a) for m in [*RATES, *MONTHS, *EUROS, *PER_EMPLOYED] for a in ("END", "START") for h in (3, 6, 12)
]
SOME = [("PARTICIPATIONS", "", ""), ("PERSONS", "", ""), ("COST_PER_PARTICIPATION", "", ""), ("OPEN_EMPLOYMENT_RATE", 6, "END")]
COLUMN = {
    "AREA": "area", "SERVICE": "service", "SERVICE_TYPE": "service_type", "DELIVERY": "delivery", "PROVIDER": "provider",
    "CONTRACT": "contract", "TARGET_GROUP": "target_groups", "GENDER": "gender", "AGE_BAND": "age_band",
    "EDUCATION": "education", "DURATION_BAND": "duration_band", "LANGUAGE_GROUP": "language_group",
}
PERSONAL = {"TARGET_GROUP", "GENDER", "AGE_BAND", "EDUCATION", "DURATION_BAND", "LANGUAGE_GROUP"}


def t_quantile(df, p=0.975):
    """Student's t by bisection on its distribution function: Simpson's rule over the density after x = sqrt(df) tan(u)."""
    def upper_half(t):
        n, end = 2000, math.atan(t / math.sqrt(df))
        f = lambda u: math.cos(u) ** (df - 1)
        simpson = f(0) + f(end) + sum((4 if i % 2 else 2) * f(i * end / n) for i in range(1, n))
        return simpson * end / n / 3 * math.exp(math.lgamma((df + 1) / 2) - math.lgamma(df / 2)) / math.sqrt(math.pi)
    low, high = 0.0, 100.0
    for _ in range(80):
        middle = (low + high) / 2
        low, high = (middle, high) if upper_half(middle) < p - 0.5 else (low, middle)
    return low


def wilson(hits, n):
    """Wilson's 95 % interval of a share."""
    z, p = 1.959963984540054, Fraction(hits, n)
    centre, half = (p + z * z / (2 * n)) / (1 + z * z / n), z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return max(0, centre - half), min(1, centre + half)


def are_many(left, seen):
    """More than one in ten of those seen and those who left the register unseen."""
    return len(left) * 10 > len(left) + len(seen)


def share(part, whole, left=()):
    """Share with Wilson's 95 % interval; with bounds if many left: none or all of these were what is counted."""
    p, n = Fraction(len(part), len(whole)), len(whole)
    if not are_many(left, whole):
        return figure(p, *wilson(len(part), n), n, whole, part)
    low, high = wilson(len(part), n + len(left))[0], wilson(len(part) + len(left), n + len(left))[1]
    return figure(p, low, high, n, whole, part, reason="LEFT_REGISTER", left=(left, whole))


def mean(rows, column, left=()):
    """Mean with its 95 % t interval; none for a single value. column: its name, or what gives a row's value."""
    x = [Fraction(column(r) if callable(column) else r[column]) for r in rows]
    m = sum(x) / len(x)
    marked = dict(reason="LEFT_REGISTER", left=(left, rows)) if are_many(left, rows) else {}
    if len(x) < 2:
        return figure(m, None, None, 1, rows, **marked)
    half = t_quantile(len(x) - 1) * math.sqrt(sum((v - m) ** 2 for v in x) / (len(x) - 1) / len(x))
    return figure(m, m - half, m + half, len(x), rows, **marked)


def figure(value, low, high, n, base, part=None, status="OK", reason="", behind=None, left=None):
    """base, part: denominator and numerator, for the gate. behind: a share that this figure would give away. left: those
    who left unseen, and the observed beside them, where bounds or a mark tell of them."""
    return dict(value=value, low=low, high=high, n=n, status=status, reason=reason, base=base, part=part, behind=behind, left=left)


def none(status, reason):
    return figure(None, None, None, 0, [], None, status, reason)


def compute(rows, metric, horizon, anchor):
    known = [r for r in rows if r["cost_eur"]]
    ended = [r for r in rows if r["end"]]
    nobody = none("NOT_APPLICABLE", "NOBODY_ENDED" if rows else "NO_PARTICIPATIONS")
    if metric == "PARTICIPATIONS":
        return figure(len(rows), None, None, len(rows), rows)
    if metric == "PERSONS":
        return figure(len({r["person"] for r in rows}), None, None, len(rows), rows)
    if metric == "TOTAL_COST":
        if rows and not known:
            return none("NOT_APPLICABLE", "NO_COST")
        return figure(sum(Fraction(r["cost_eur"]) for r in known), None, None, len(known), known)
    if metric == "COST_PER_PARTICIPATION":
        return mean(known, "cost_eur") if known else none("NOT_APPLICABLE", "NO_COST" if rows else "NO_PARTICIPATIONS")
    if metric == "POSITIVE_END_RATE":
        positive = [r for r in ended if r["end_reason"] in ("completed", "employed", "education")]
        return share(positive, ended) if ended else nobody
    if metric == "INTERRUPTION_RATE":
        return share([r for r in ended if r["end_reason"] == "interrupted"], ended) if ended else nobody
    if metric == "MEAN_DAYS":
        return mean(ended, "days") if ended else nobody
    if metric in COST_SOURCES:
        by = [r for r in known if r["cost_source"] == COST_SOURCES[metric]]
        return share(by, known) if known else none("NOT_APPLICABLE", "NO_COST" if rows else "NO_PARTICIPATIONS")
    if metric == "MEAN_CHANGE":
        pairs = [r for r in rows if r["change"]]
        return mean(pairs, "change") if pairs else none("NOT_APPLICABLE", "NO_PAIRS" if rows else "NO_PARTICIPATIONS")
    if metric == "PAIR_RATE":
        due = [r for r in rows if r["end_due"] == "yes"]
        return share([r for r in due if r["change"]], due) if due else nobody
    candidates = rows if anchor == "START" else ended
    if metric in MONTHS:
        return months_at_work(candidates, rows, metric, horizon, anchor)
    return at_horizon(candidates, rows, metric, f"{anchor.lower()}_{horizon}")


def nobody_observed(candidates, rows, bands):
    if not candidates:
        return none("NOT_APPLICABLE", "NOBODY_ENDED" if rows else "NO_PARTICIPATIONS")
    return none("NOT_YET_OBSERVED", "AFTER_DATA" if any("0" in bands(r) for r in candidates) else "NOT_OBSERVED")


def months_at_work(candidates, rows, metric, horizon, anchor):
    """Of those observed in each of the months after the anchor; not while a subsidy pays for the first of them."""
    if metric == "MONTHS_EMPLOYED" and anchor == "START":
        left = [r for r in candidates if r["service_type"] != "wage_subsidy" or months(r["start"]) + 1 >= months(r["end"])]
        if candidates and not left:
            return none("NOT_APPLICABLE", "SUPPORT_LASTS")
        candidates = left
    bands = lambda r: r[f"months_{anchor.lower()}"][:horizon]
    observed = [r for r in candidates if not set(bands(r)) & set("089")]
    gone = [r for r in candidates if "8" in bands(r) and not set(bands(r)) & set("09")]
    if not observed:
        return nobody_observed(candidates, rows, bands)
    return mean(observed, lambda r: sum(band in MONTHS[metric] for band in bands(r)), gone)


def at_horizon(candidates, rows, metric, column):
    if metric == "EMPLOYMENT_RATE":
        left = [r for r in candidates if column not in r["support_lasts"].split()]
        if candidates and not left:
            return none("NOT_APPLICABLE", "SUPPORT_LASTS")
        candidates = left
    observed = [r for r in candidates if r[column] in "1234567"]
    gone = [r for r in candidates if r[column] == "8"]
    if metric == "LEFT_REGISTER_RATE":
        if observed or gone:
            return share(gone, observed + gone)
        return nobody_observed(candidates, rows, lambda r: r[column])
    if metric in EUROS:
        amounts = lambda r: dict(told.split("=") for told in r[EUROS[metric]].split())
        known = [r for r in candidates if column in amounts(r)]
        if known:
            return mean(known, lambda r: amounts(r)[column], gone)
        if observed:
            return none("NOT_APPLICABLE", "NO_EUROS")
    if not observed:
        return nobody_observed(candidates, rows, lambda r: r[column])
    if metric in PER_EMPLOYED:
        return per_employed([r for r in observed if r["cost_eur"]], [r for r in gone if r["cost_eur"]], metric, column)
    return share([r for r in observed if r[column] in RATES[metric]], observed, gone)


def per_employed(known, gone, metric, column):
    if not known:
        return none("NOT_APPLICABLE", "NO_COST")
    employed = [r for r in known if r[column] in PER_EMPLOYED[metric]]
    behind = share(employed, known)
    if not employed:
        return figure(None, None, None, 0, [], None, "NOT_ESTIMABLE", "NOBODY_EMPLOYED", behind)
    value = sum(Fraction(r["cost_eur"]) for r in known) / len(employed)
    if not are_many(gone, known):
        return figure(value, None, None, len(employed), employed, behind=behind)
    total = sum(Fraction(r["cost_eur"]) for r in known + gone)
    return figure(value, total / (len(employed) + len(gone)), total / len(employed), len(employed), employed,
                  reason="LEFT_REGISTER", behind=behind, left=(gone, known))


def is_shown(metric, f, view, is_personal):
    """The simple thresholds at their defaults; k counts persons of the denominator, parts of a share participations."""
    if f["behind"] and not is_shown("EMPLOYMENT_RATE", f["behind"], view, is_personal):
        return False
    if f["status"] != "OK":
        return True
    if f["left"] and view == "viewer" and min(map(len, f["left"])) < 5:
        return False
    persons, k = len({r["person"] for r in f["base"]}), 5 if view == "manager" else 10
    if metric in ("MEAN_CHANGE", "PAIR_RATE"):
        return persons >= 10
    if metric in COUNTS:
        return persons == 0 or persons >= k or (view == "manager" and not is_personal)
    if persons < k:
        return False
    if f["part"] is None:
        return True
    part, rest = len(f["part"]), len(f["base"]) - len(f["part"])
    if view == "manager":
        return (part > 0 and rest > 0) or persons >= 10
    return all(x == 0 or x >= 5 for x in (part, rest))


def has(row, dimension, codes):
    return any(code in codes for code in row[COLUMN[dimension]].split())


def months(text):
    return int(text[:4]) * 12 + int(text[5:7]) - 1


def first_month(day, grain):
    year, month = int(day[:4]), int(day[5:7])
    return {"MONTH": day[:7], "QUARTER": f"{year}-{(month - 1) // 3 * 3 + 1:02d}", "YEAR": f"{year}-01"}[grain]


def tables(out, group_by, metrics, where=None, period=None, grain=None):
    where = where or {}
    rows = [r for r in ROWS if all(has(r, d, codes) for d, codes in where.items())]
    date = (period[2] if period else "START").lower()
    if period:
        rows = [r for r in rows if r[date] and months(period[0]) <= months(r[date]) < months(period[1])]
    groups = {}
    for r in rows:
        keys = [[]]
        if grain:
            if not r[date]:
                continue
            keys = [[first_month(r[date], grain)]]
        for d in group_by:
            keys = [k + [code] for k in keys for code in r[COLUMN[d]].split()]
        for k in keys:
            groups.setdefault(tuple(k), []).append(r)
    if not group_by and not grain:
        groups = {(): rows}
    is_personal = bool(PERSONAL & ({*group_by} | {*where}))
    for key in sorted(groups):
        for metric, horizon, anchor in metrics:
            f = compute(groups[key], metric, horizon, anchor)
            number = lambda x: "" if x is None else f"{float(x):.6f}".rstrip("0").rstrip(".")
            out.writerow([
                " ".join(group_by), grain or "", " ".join(f"{d}={'|'.join(c)}" for d, c in where.items()),
                " ".join(period) if period else "", " ".join(key), metric, horizon, anchor,
                number(f["value"]), number(f["low"]), number(f["high"]), f["n"], f["status"], f["reason"],
                *("shown" if is_shown(metric, f, view, is_personal) else "hidden" for view in ("manager", "viewer")),
            ])


def main():
    with (HERE / "expected-figures.csv").open("w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow("group_by,grain,filter,period,group,metric,horizon,anchor,value,low,high,n,status,reason,manager,viewer".split(","))
        tables(out, [], ALL)
        for group_by in (["SERVICE"], ["PROVIDER"], ["SERVICE", "PROVIDER"], ["TARGET_GROUP"], ["AREA"]):
            tables(out, group_by, ALL)
        tables(out, [], ALL, grain="QUARTER")
        tables(out, [], ALL, {"AREA": ["koivula"], "TARGET_GROUP": ["long_term_unemployed"]})
        tables(out, [], ALL, {"TARGET_GROUP": ["under_30", "over_55"]})
        tables(out, [], ALL, {"AREA": ["koivula"]}, ("2024-01", "2025-01", "START"))
        tables(out, [], ALL, {"AREA": ["nowhere"]})
        for dimension in ("SERVICE_TYPE", "DELIVERY", "CONTRACT", "GENDER", "AGE_BAND", "EDUCATION", "DURATION_BAND", "LANGUAGE_GROUP"):
            tables(out, [dimension], SOME)
        tables(out, ["TARGET_GROUP", "AREA"], SOME, {"SERVICE_TYPE": ["job_search_coaching", "career_coaching"]})
        tables(out, ["SERVICE"], SOME, None, ("2024-07", "2025-01", "START"))
        tables(out, ["AREA"], SOME, {"PROVIDER": ["taito", "silta"]}, ("2025-01", "2026-02", "END"), "YEAR")


main()
