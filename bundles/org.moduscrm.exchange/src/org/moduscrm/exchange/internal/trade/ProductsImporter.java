package org.moduscrm.exchange.internal.trade;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.moduscrm.archive.model.Product;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.FileHead;
import org.moduscrm.archive.spi.exchange.ImportOptions;
import org.moduscrm.archive.spi.exchange.ImportPlan;
import org.moduscrm.archive.spi.exchange.Importer;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.csv.Columns;
import org.moduscrm.exchange.internal.csv.TablePlan;
import org.moduscrm.exchange.internal.table.Column;
import org.moduscrm.exchange.internal.table.Layout;
import org.moduscrm.exchange.internal.table.Row;
import org.moduscrm.exchange.internal.table.RowException;
import org.moduscrm.exchange.internal.write.Changes;
import org.moduscrm.exchange.internal.write.Identity;
import org.moduscrm.exchange.internal.write.Known;
import org.moduscrm.exchange.internal.write.Outcome;
import org.moduscrm.exchange.internal.write.Parsed;
import org.osgi.service.component.annotations.Component;

/** Products from a table; one that is there already under the same code is updated. */
@Component(service = Importer.class)
public final class ProductsImporter implements Importer {

    static final String KIND = "products";
    static final Column CODE = Column.of("product_code", 60, "产品编码", "物料编码");
    static final Column NAME = Column.of("product_name", 200, "产品名称", "物料名称");
    static final Column UNIT = Column.of("unit", 60, "计量单位", "单位代码");
    static final Column GROUP = Column.of("product_group", 60, "产品组");

    static final List<Column> COLUMNS = List.of(Columns.RECORD, Columns.SOURCE, CODE, NAME, UNIT, GROUP);

    private static final Layout LAYOUT = new Layout(COLUMNS, List.of(List.of(CODE), List.of(NAME)));

    /** A row. */
    record ProductText(Identity identity, String code, String name, String unit, String group) {
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return Messages.kindProducts;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public int recognises(FileHead head) {
        return LAYOUT.recognises(head);
    }

    @Override
    public ImportPlan plan(Path file, ImportOptions options) throws BrokenFileException {
        return TablePlan.of(file, options, LAYOUT, KIND, (row, source, zone) -> read(row, source),
                ProductsImporter::write);
    }

    private static ProductText read(Row row, String source) throws RowException {
        String code = row.required(CODE);
        String system = row.text(Columns.SOURCE);
        return new ProductText(new Identity(row.uuid(Columns.RECORD), system == null ? source : system, code), code,
                row.required(NAME), row.text(UNIT), row.text(GROUP));
    }

    private static void write(Workspace workspace, List<Parsed<ProductText>> rows, Outcome outcome) {
        Known<Product> known = Known.find(workspace, Product.class,
                rows.stream().map(row -> row.value().identity()).toList());
        Map<String, Product> byCode = new HashMap<>();
        workspace.select(Product.class, "select p from Product p where p.code in :codes",
                Map.of("codes", rows.stream().map(row -> row.value().code()).toList()))
                .forEach(product -> byCode.put(product.code(), product));
        for (Parsed<ProductText> row : rows) {
            ProductText text = row.value();
            Product product = known.get(text.identity());
            product = product == null ? byCode.get(text.code()) : product;
            boolean isNew = product == null;
            if (isNew) {
                product = new Product();
                known.remember(text.identity(), product);
                byCode.put(text.code(), product);
                outcome.create(KIND, row.line(), product);
            }
            Changes changes = new Changes().set(product.code(), text.code(), product::setCode)
                    .set(product.name(), text.name(), product::setName).set(product.unit(), text.unit(), product::setUnit)
                    .set(product.productGroup(), text.group(), product::setProductGroup);
            if (changes.any() && !isNew && product.version() > 0) {
                outcome.updated(KIND);
            }
        }
    }
}
