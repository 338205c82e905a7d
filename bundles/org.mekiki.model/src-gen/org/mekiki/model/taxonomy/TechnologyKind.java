/**
 */
package org.mekiki.model.taxonomy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Technology Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Level of a node in a taxonomy.
 * <!-- end-model-doc -->
 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getTechnologyKind()
 * @model annotation="https://mekiki.org/model/text label.en='Kind' label.ja='\u7a2e\u985e' doc.ja='\u4f53\u7cfb\u306b\u304a\u3051\u308b\u6bb5\u968e\u3002'"
 * @generated
 */
public enum TechnologyKind implements Enumerator
{
	/**
	 * The '<em><b>TECHNOLOGY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A technology proper.
	 * <!-- end-model-doc -->
	 * @see #TECHNOLOGY_VALUE
	 * @generated
	 * @ordered
	 */
	TECHNOLOGY(0, "TECHNOLOGY", "TECHNOLOGY"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>DOMAIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A field that holds groups or technologies.
	 * <!-- end-model-doc -->
	 * @see #DOMAIN_VALUE
	 * @generated
	 * @ordered
	 */
	DOMAIN(1, "DOMAIN", "DOMAIN"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>GROUP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A set of technologies with one aim.
	 * <!-- end-model-doc -->
	 * @see #GROUP_VALUE
	 * @generated
	 * @ordered
	 */
	GROUP(2, "GROUP", "GROUP"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>TECHNOLOGY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A technology proper.
	 * <!-- end-model-doc -->
	 * @see #TECHNOLOGY
	 * @model annotation="https://mekiki.org/model/text label.en='Technology' label.ja='\u6280\u8853' doc.ja='\u500b\u3005\u306e\u6280\u8853\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int TECHNOLOGY_VALUE = 0;

	/**
	 * The '<em><b>DOMAIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A field that holds groups or technologies.
	 * <!-- end-model-doc -->
	 * @see #DOMAIN
	 * @model annotation="https://mekiki.org/model/text label.en='Domain' label.ja='\u9818\u57df' doc.ja='\u7fa4\u3084\u6280\u8853\u3092\u542b\u3080\u9818\u57df\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int DOMAIN_VALUE = 1;

	/**
	 * The '<em><b>GROUP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A set of technologies with one aim.
	 * <!-- end-model-doc -->
	 * @see #GROUP
	 * @model annotation="https://mekiki.org/model/text label.en='Group' label.ja='\u7fa4' doc.ja='\u4e00\u3064\u306e\u76ee\u7684\u3092\u3082\u3064\u6280\u8853\u306e\u96c6\u307e\u308a\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int GROUP_VALUE = 2;

	/**
	 * An array of all the '<em><b>Technology Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TechnologyKind[] VALUES_ARRAY =
		new TechnologyKind[]
		{
			TECHNOLOGY,
			DOMAIN,
			GROUP,
		};

	/**
	 * A public read-only list of all the '<em><b>Technology Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TechnologyKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Technology Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TechnologyKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			TechnologyKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Technology Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TechnologyKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			TechnologyKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Technology Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TechnologyKind get(int value)
	{
		switch (value)
		{
			case TECHNOLOGY_VALUE: return TECHNOLOGY;
			case DOMAIN_VALUE: return DOMAIN;
			case GROUP_VALUE: return GROUP;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private TechnologyKind(int value, String name, String literal)
	{
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue()
	{
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral()
	{
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		return literal;
	}
	
} //TechnologyKind
