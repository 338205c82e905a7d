package org.mekiki.core.internal.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

/** How values are turned to JSON: exact decimals and dates as strings, nothing unknown accepted, depth bounded. */
public final class JsonMapping {
	private static final ObjectMapper MAPPER = create();

	private JsonMapping() {
	}

	/**
	 * The one mapper.
	 *
	 * @return never null, not to be configured
	 */
	public static ObjectMapper get() {
		return MAPPER;
	}

	/**
	 * Indents the same on every system.
	 *
	 * @return a new printer
	 */
	public static DefaultPrettyPrinter printer() {
		var indenter = new DefaultIndenter("  ", "\n"); //$NON-NLS-1$ //$NON-NLS-2$
		var printer = new DefaultPrettyPrinter();
		printer.indentObjectsWith(indenter);
		printer.indentArraysWith(indenter);
		return printer;
	}

	private static ObjectMapper create() {
		var module = new SimpleModule();
		module.addSerializer(BigDecimal.class, new DecimalWriter());
		module.addDeserializer(BigDecimal.class, new DecimalReader());
		module.addSerializer(LocalDate.class, new DateWriter());
		module.addDeserializer(LocalDate.class, new DateReader());
		var mapper = JsonMapper.builder() //
				.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS) //
				.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES) //
				.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) //
				.defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY)) //
				.addModule(module) //
				.build();
		mapper.getFactory().setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).maxNumberLength(100).build());
		return mapper;
	}

	private static final class DecimalWriter extends StdSerializer<BigDecimal> {
		private static final long serialVersionUID = 1L;

		DecimalWriter() {
			super(BigDecimal.class);
		}

		@Override
		public void serialize(BigDecimal value, JsonGenerator generator, SerializerProvider provider) throws IOException {
			generator.writeString(value.toPlainString());
		}
	}

	private static final class DecimalReader extends StdDeserializer<BigDecimal> {
		private static final long serialVersionUID = 1L;

		DecimalReader() {
			super(BigDecimal.class);
		}

		@Override
		public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
			var text = parser.getText();
			try {
				return new BigDecimal(text);
			} catch (NumberFormatException e) {
				throw context.weirdStringException(text, BigDecimal.class, "not a decimal number"); //$NON-NLS-1$
			}
		}
	}

	private static final class DateWriter extends StdSerializer<LocalDate> {
		private static final long serialVersionUID = 1L;

		DateWriter() {
			super(LocalDate.class);
		}

		@Override
		public void serialize(LocalDate value, JsonGenerator generator, SerializerProvider provider) throws IOException {
			generator.writeString(value.toString());
		}
	}

	private static final class DateReader extends StdDeserializer<LocalDate> {
		private static final long serialVersionUID = 1L;

		DateReader() {
			super(LocalDate.class);
		}

		@Override
		public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
			var text = parser.getText();
			try {
				return LocalDate.parse(text);
			} catch (DateTimeException e) {
				throw context.weirdStringException(text, LocalDate.class, "not a date yyyy-MM-dd"); //$NON-NLS-1$
			}
		}
	}
}
