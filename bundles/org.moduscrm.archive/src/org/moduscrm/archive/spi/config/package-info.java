/**
 * What a bundle lets the enterprise configure, and with what it starts.
 *
 * <p>To add a list, a number series or a setting, implement
 * {@link org.moduscrm.archive.spi.config.ConfigurationDefaults} as an OSGi service:
 *
 * <pre>
 * &#64;Component
 * public class FairConfiguration implements ConfigurationDefaults {
 *
 *     public List&lt;ListOfCodes&gt; codeLists() {
 *         return List.of(new ListOfCodes("fair.interest", "fair", "Interest", "兴趣",
 *                 List.of(Item.of("high", "High", "高"), Item.of("low", "Low", "低"))));
 *     }
 *
 *     public List&lt;NumberSeries&gt; numberSeries() {
 *         return List.of(new NumberSeries("fair.lead", "Leads", "线索", "L{yyyy}-{00000}"));
 *     }
 *
 *     public List&lt;Setting&gt; settings() {
 *         return List.of(new Setting("fair.days", "Days to answer a lead", "线索回复天数", "3"));
 *     }
 * }
 * </pre>
 *
 * The attribute that holds a code names its list
 * ({@link org.moduscrm.archive.spi.record.Attribute#code}), and a form shows it with {@code FieldGroup.code}. A record with
 * a number implements {@link org.moduscrm.archive.model.Numbered}. Anybody reads the configuration with
 * {@link org.moduscrm.archive.service.Archive#configuration}. Ids of a mode or partner begin with its own name.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.archive.spi.config;
