package org.mekiki.core.internal.analysis;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mekiki.core.api.analysis.Arguments;
import org.mekiki.core.api.analysis.Parameter;
import org.mekiki.core.api.analysis.ParameterType;
import org.mekiki.core.api.analysis.YearRange;

/** Checked values: those given, else the defaults. */
final class GivenArguments implements Arguments {

	private final Map<String, Parameter> parameters = new LinkedHashMap<>();
	private final Map<String, List<String>> values;
	private final Map<String, List<?>> elements;

	GivenArguments(List<Parameter> parameters, Map<String, List<String>> values, Map<String, List<?>> elements) {
		parameters.forEach(parameter -> this.parameters.put(parameter.id(), parameter));
		this.values = values;
		this.elements = elements;
	}

	@Override
	public boolean has(String parameter) {
		return !values(parameter).isEmpty();
	}

	@Override
	public String text(String parameter) {
		return first(parameter).orElse(""); //$NON-NLS-1$
	}

	@Override
	public List<String> texts(String parameter) {
		return values(parameter);
	}

	@Override
	public Optional<BigDecimal> number(String parameter) {
		return first(typed(parameter, ParameterType.NUMBER)).map(Values::number);
	}

	@Override
	public int integer(String parameter, int absent) {
		return number(parameter).map(BigDecimal::intValueExact).orElse(Integer.valueOf(absent)).intValue();
	}

	@Override
	public boolean isTrue(String parameter) {
		return first(typed(parameter, ParameterType.BOOLEAN)).map(Boolean::valueOf).orElse(Boolean.FALSE).booleanValue();
	}

	@Override
	public Optional<YearRange> years(String parameter) {
		return first(typed(parameter, ParameterType.YEARS)).map(Values::years);
	}

	@Override
	public <E> Optional<E> element(String parameter, Class<E> type) {
		return elements(parameter, type).stream().findFirst();
	}

	@Override
	public <E> List<E> elements(String parameter, Class<E> type) {
		values(parameter);
		return elements.getOrDefault(parameter, List.of()).stream().<E>map(type::cast).toList();
	}

	private Optional<String> first(String parameter) {
		return values(parameter).stream().findFirst();
	}

	private String typed(String parameter, ParameterType type) {
		if (declared(parameter).type() != type) {
			throw new IllegalArgumentException("The parameter " + parameter + " is a " + parameters.get(parameter).type()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return parameter;
	}

	private List<String> values(String parameter) {
		declared(parameter);
		return values.getOrDefault(parameter, List.of());
	}

	private Parameter declared(String parameter) {
		Parameter declared = parameters.get(parameter);
		if (declared == null) {
			throw new IllegalArgumentException("The parameter " + parameter + " is not declared"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return declared;
	}
}
