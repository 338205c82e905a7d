/**
 */
package org.mekiki.model.actors;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Organisation Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What sort of body an organisation is.
 * <!-- end-model-doc -->
 * @see org.mekiki.model.actors.ActorsPackage#getOrganisationKind()
 * @model annotation="https://mekiki.org/model/text label.en='Kind of organisation' label.ja='\u7d44\u7e54\u306e\u7a2e\u985e' doc.ja='\u7d44\u7e54\u306e\u6027\u683c\u3002'"
 * @generated
 */
public enum OrganisationKind implements Enumerator
{
	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Any other body.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(0, "OTHER", "OTHER"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>GOVERNMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ministry, agency or government office.
	 * <!-- end-model-doc -->
	 * @see #GOVERNMENT_VALUE
	 * @generated
	 * @ordered
	 */
	GOVERNMENT(1, "GOVERNMENT", "GOVERNMENT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>FUNDER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Body that hands out research money.
	 * <!-- end-model-doc -->
	 * @see #FUNDER_VALUE
	 * @generated
	 * @ordered
	 */
	FUNDER(2, "FUNDER", "FUNDER"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>UNIVERSITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * University or college.
	 * <!-- end-model-doc -->
	 * @see #UNIVERSITY_VALUE
	 * @generated
	 * @ordered
	 */
	UNIVERSITY(3, "UNIVERSITY", "UNIVERSITY"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>RESEARCH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Public or private research institute.
	 * <!-- end-model-doc -->
	 * @see #RESEARCH_VALUE
	 * @generated
	 * @ordered
	 */
	RESEARCH(4, "RESEARCH", "RESEARCH"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>COMPANY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Enterprise.
	 * <!-- end-model-doc -->
	 * @see #COMPANY_VALUE
	 * @generated
	 * @ordered
	 */
	COMPANY(5, "COMPANY", "COMPANY"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>THINK TANK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Body that studies policy.
	 * <!-- end-model-doc -->
	 * @see #THINK_TANK_VALUE
	 * @generated
	 * @ordered
	 */
	THINK_TANK(6, "THINK_TANK", "THINK_TANK"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Any other body.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model annotation="https://mekiki.org/model/text label.en='Other' label.ja='\u305d\u306e\u4ed6' doc.ja='\u305d\u306e\u4ed6\u306e\u7d44\u7e54\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 0;

	/**
	 * The '<em><b>GOVERNMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ministry, agency or government office.
	 * <!-- end-model-doc -->
	 * @see #GOVERNMENT
	 * @model annotation="https://mekiki.org/model/text label.en='Government' label.ja='\u653f\u5e9c\u6a5f\u95a2' doc.ja='\u5e9c\u7701\u5e81\u306a\u3069\u306e\u653f\u5e9c\u6a5f\u95a2\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int GOVERNMENT_VALUE = 1;

	/**
	 * The '<em><b>FUNDER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Body that hands out research money.
	 * <!-- end-model-doc -->
	 * @see #FUNDER
	 * @model annotation="https://mekiki.org/model/text label.en='Funding agency' label.ja='\u8cc7\u91d1\u914d\u5206\u6a5f\u95a2' doc.ja='\u7814\u7a76\u8cc7\u91d1\u3092\u914d\u5206\u3059\u308b\u6a5f\u95a2\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int FUNDER_VALUE = 2;

	/**
	 * The '<em><b>UNIVERSITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * University or college.
	 * <!-- end-model-doc -->
	 * @see #UNIVERSITY
	 * @model annotation="https://mekiki.org/model/text label.en='University' label.ja='\u5927\u5b66' doc.ja='\u5927\u5b66\u30fb\u9ad8\u7b49\u5c02\u9580\u5b66\u6821\u306a\u3069\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int UNIVERSITY_VALUE = 3;

	/**
	 * The '<em><b>RESEARCH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Public or private research institute.
	 * <!-- end-model-doc -->
	 * @see #RESEARCH
	 * @model annotation="https://mekiki.org/model/text label.en='Research institute' label.ja='\u7814\u7a76\u6a5f\u95a2' doc.ja='\u516c\u7684\u30fb\u6c11\u9593\u306e\u7814\u7a76\u6a5f\u95a2\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int RESEARCH_VALUE = 4;

	/**
	 * The '<em><b>COMPANY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Enterprise.
	 * <!-- end-model-doc -->
	 * @see #COMPANY
	 * @model annotation="https://mekiki.org/model/text label.en='Company' label.ja='\u4f01\u696d' doc.ja='\u4f01\u696d\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int COMPANY_VALUE = 5;

	/**
	 * The '<em><b>THINK TANK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Body that studies policy.
	 * <!-- end-model-doc -->
	 * @see #THINK_TANK
	 * @model annotation="https://mekiki.org/model/text label.en='Think tank' label.ja='\u30b7\u30f3\u30af\u30bf\u30f3\u30af' doc.ja='\u653f\u7b56\u3092\u8abf\u67fb\u7814\u7a76\u3059\u308b\u6a5f\u95a2\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int THINK_TANK_VALUE = 6;

	/**
	 * An array of all the '<em><b>Organisation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final OrganisationKind[] VALUES_ARRAY =
		new OrganisationKind[]
		{
			OTHER,
			GOVERNMENT,
			FUNDER,
			UNIVERSITY,
			RESEARCH,
			COMPANY,
			THINK_TANK,
		};

	/**
	 * A public read-only list of all the '<em><b>Organisation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<OrganisationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Organisation Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OrganisationKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			OrganisationKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Organisation Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OrganisationKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			OrganisationKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Organisation Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OrganisationKind get(int value)
	{
		switch (value)
		{
			case OTHER_VALUE: return OTHER;
			case GOVERNMENT_VALUE: return GOVERNMENT;
			case FUNDER_VALUE: return FUNDER;
			case UNIVERSITY_VALUE: return UNIVERSITY;
			case RESEARCH_VALUE: return RESEARCH;
			case COMPANY_VALUE: return COMPANY;
			case THINK_TANK_VALUE: return THINK_TANK;
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
	private OrganisationKind(int value, String name, String literal)
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
	
} //OrganisationKind
