"""The rescue comparison per census resident, as a researcher would write it with pandas.

Reads the same CSV files and prints the same six numbers as `xianbi compare rescue --by census --format csv`;
bounds, flags, methods and sources are left out, so it does less.
"""
import sys
import pandas as pd

data = sys.argv[1]
codes = {"county_code": str, "key": str}
facts = pd.read_csv(f"{data}/normalized/facts.csv", dtype=codes, keep_default_na=False, na_values={"value": ""})
documents = pd.read_csv(f"{data}/sources/documents.csv", dtype=codes)
population = pd.read_csv(f"{data}/reference/population.csv", dtype=codes)
purposes = pd.read_csv(f"{data}/reference/item-purposes.csv")
classes = pd.read_csv(f"{data}/reference/classification-codes.csv", dtype={"code": str})

level = facts[(facts.aspect == "level") & (facts.nature == "") & (facts.superseded_by == "")]
rescue_words = purposes[(purposes.field == "label") & (purposes.purpose == "rescue")].pattern
names = set(classes[classes.code.str.startswith("21013")].name.str.removesuffix("支出"))
heads = population[(population.measure == "census-residents") & (population.year == 2020)].set_index("county_code").value


def funds(document):
    own = level[(level.county_code == document.county_code) & (level.agency == document.agency)
                & (level.fiscal_year == document.fiscal_year) & (level.stage == document.stage)]
    function = own[own.concept == "expenditure.function"].drop_duplicates("key").set_index("key").value
    items = own[own.concept == "expenditure.project.item"].drop_duplicates("key")
    carried = items[items.label.str.contains("上年结转")].value.sum()
    if "21013" in function and function["21013"] > 0:
        return function["21013"], carried
    parts = function[function.index.isin(["2101301", "2101302", "2101399"])]
    if len(parts) and parts.sum() > 0:
        return parts.sum(), 0
    named = items[items.label.str.removesuffix("支出").isin(names)]
    if len(named):
        return named.value.sum(), 0
    rescue = items[items.label.apply(lambda label: any(all(w in label for w in p.split("+")) for p in rescue_words))]
    return (rescue.value.sum(), 0) if len(rescue) else (float("nan"), 0)


rows = []
for document in documents.itertuples():
    total, carried = funds(document)
    rows.append((document.county_code, "included", total))
    if carried:
        rows.append((document.county_code, "excluded", total - carried))
table = pd.DataFrame(rows, columns=["county_code", "carry_over", "funds"])
table["per_head"] = table.funds * 10_000 / table.county_code.map(heads)
print(table.sort_values(["county_code", "carry_over"]).to_csv(index=False, float_format="%.6f"), end="")
