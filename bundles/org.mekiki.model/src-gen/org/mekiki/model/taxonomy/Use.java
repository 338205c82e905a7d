/**
 */
package org.mekiki.model.taxonomy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Use</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Who the technology serves.
 * <!-- end-model-doc -->
 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getUse()
 * @model annotation="https://mekiki.org/model/text label.en='Use' label.ja='\u7528\u9014' doc.ja='\u6280\u8853\u304c\u5f79\u7acb\u3064\u76f8\u624b\u3002'"
 * @generated
 */
public enum Use implements Enumerator
{
	/**
	 * The '<em><b>CIVIL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Use by companies and citizens.
	 * <!-- end-model-doc -->
	 * @see #CIVIL_VALUE
	 * @generated
	 * @ordered
	 */
	CIVIL(0, "CIVIL", "CIVIL"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PUBLIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Use by government, defence and security included.
	 * <!-- end-model-doc -->
	 * @see #PUBLIC_VALUE
	 * @generated
	 * @ordered
	 */
	PUBLIC(1, "PUBLIC", "PUBLIC"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CIVIL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Use by companies and citizens.
	 * <!-- end-model-doc -->
	 * @see #CIVIL
	 * @model annotation="https://mekiki.org/model/text label.en='Civil use' label.ja='\u6c11\u751f\u5229\u7528' doc.ja='\u4f01\u696d\u3084\u5e02\u6c11\u306b\u3088\u308b\u5229\u7528\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int CIVIL_VALUE = 0;

	/**
	 * The '<em><b>PUBLIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Use by government, defence and security included.
	 * <!-- end-model-doc -->
	 * @see #PUBLIC
	 * @model annotation="https://mekiki.org/model/text label.en='Public use' label.ja='\u516c\u7684\u5229\u7528' doc.ja='\u9632\u885b\u30fb\u5b89\u5168\u4fdd\u969c\u3092\u542b\u3080\u516c\u7684\u306a\u5229\u7528\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int PUBLIC_VALUE = 1;

	/**
	 * An array of all the '<em><b>Use</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Use[] VALUES_ARRAY =
		new Use[]
		{
			CIVIL,
			PUBLIC,
		};

	/**
	 * A public read-only list of all the '<em><b>Use</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Use> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Use</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Use get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			Use result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Use</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Use getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			Use result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Use</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Use get(int value)
	{
		switch (value)
		{
			case CIVIL_VALUE: return CIVIL;
			case PUBLIC_VALUE: return PUBLIC;
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
	private Use(int value, String name, String literal)
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
	
} //Use
